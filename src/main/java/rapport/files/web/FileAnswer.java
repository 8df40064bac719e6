package rapport.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import rapport.files.AttachedFile;
import rapport.files.Files;

/**
 * Hands a content out so that no browser ever runs it on our address: always as a download, but for
 * pictures; the type is not guessed anew; and whatever opens it nevertheless stands in a sandbox.
 */
@Component
public class FileAnswer {
  private final Files files;

  FileAnswer(Files files) {
    this.files = files;
  }

  /**
   * Answers with the content of a file that was opened.
   *
   * @param shown whether a picture is to be shown in the page
   */
  public void send(AttachedFile file, boolean shown, HttpServletResponse response)
      throws IOException {
    boolean inline = shown && file.isPicture();
    response.setContentType(inline ? file.type() : downloaded(file));
    response.setContentLengthLong(file.bytes());
    response.setHeader(
        "Content-Disposition",
        (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(file.name(), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "private, no-cache");
    files.write(file, response.getOutputStream());
  }

  /** What a browser might run is called bytes. */
  private static String downloaded(AttachedFile file) {
    String type = file.type();
    boolean runs =
        type.startsWith("text/")
            || type.contains("html")
            || type.contains("xml")
            || type.contains("script")
            || type.contains("svg");
    return runs && !type.equals("text/plain") ? "application/octet-stream" : type;
  }
}
