package rapport.files.web;

import java.util.Set;
import java.util.stream.Stream;
import rapport.files.AttachedFile;
import rapport.platform.web.Ui;

/** A file as a page lists it. */
public record FileLine(AttachedFile file) {
  private static final long KILOBYTE = 1024;
  private static final Set<String> PROGRAMS =
      Set.of("x-msdownload", "x-dosexec", "x-executable", "x-sharedlib", "x-sh", "x-bat", "x-msi");
  private static final Set<String> ARCHIVES =
      Set.of("zip", "gzip", "x-tar", "x-7z-compressed", "x-rar-compressed", "vnd.rar");

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

  /** What a type of content is called by people. */
  public String kind(Ui ui, String type) {
    String subtype = type.replaceFirst(".*/", "");
    String kind =
        PROGRAMS.contains(subtype)
            ? "program"
            : Stream.of("image", "video", "audio", "text")
                .filter(one -> type.startsWith(one + "/"))
                .findFirst()
                .orElse(
                    subtype.contains("pdf")
                        ? "pdf"
                        : ARCHIVES.contains(subtype) ? "archive" : "other");
    return ui.t("file.kind." + kind);
  }

  public String icon() {
    String type = file.type();
    if (type.startsWith("image/")) {
      return "photo";
    }
    return type.contains("pdf") || type.startsWith("text/") ? "file-text" : "file";
  }
}
