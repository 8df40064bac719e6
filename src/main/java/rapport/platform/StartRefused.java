package rapport.platform;

/** Rapport cannot start as it is set up; the message is for the person who started it. */
public class StartRefused extends RuntimeException {
  private final String remedy;

  /**
   * @param sentence what is wrong, naming the setting or the file
   * @param remedy what to do about it
   */
  public StartRefused(String sentence, String remedy) {
    super(sentence);
    this.remedy = remedy;
  }

  public StartRefused(String sentence, String remedy, Throwable cause) {
    super(sentence, cause);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
