package rapport.files.web;

import rapport.files.AttachedFile;
import rapport.platform.web.Ui;

/** A file as a page lists it. */
public record FileLine(AttachedFile file) {
  private static final long KILOBYTE = 1024;

  public String id() {
    return file.id().toString();
  }

  public String href() {
    return "/files/" + file.id();
  }

  /** "1.4 MB". */
  public String size(Ui ui) {
    long kilobytes = Math.max(1, Math.round((double) file.bytes() / KILOBYTE));
    return kilobytes < KILOBYTE
        ? ui.t("file.kilobytes", ui.number(kilobytes))
        : ui.t("file.megabytes", ui.number(Math.round(kilobytes * 10.0 / KILOBYTE) / 10.0));
  }

  public String icon() {
    String type = file.type();
    if (type.startsWith("image/")) {
      return "photo";
    }
    return type.contains("pdf") || type.startsWith("text/") ? "file-text" : "file";
  }
}
