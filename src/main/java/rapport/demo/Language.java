package rapport.demo;

import java.util.Locale;

/** The language, and with it the country, in which a demo world lives. */
public enum Language {
  EN("GB"),
  RU("RU"),
  UK("UA");

  private final String country;

  Language(String country) {
    this.country = country;
  }

  /** The ISO 639-1 code, which is also the name of the folder with the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ISO 3166-1 code of the country whose phone numbers and addresses are used. */
  public String country() {
    return country;
  }
}
