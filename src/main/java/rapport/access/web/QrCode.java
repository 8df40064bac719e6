package rapport.access.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import gg.jte.Content;

/** QR codes (ISO/IEC 18004) as drawings within the page: what they say goes to no other place. */
final class QrCode {
  private static final int QUIET = 4; // modules of margin, as the standard asks for

  private QrCode() {}

  /** Always dark on light, whatever the theme: cameras want it so. */
  static Content of(String text) {
    try {
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      int size = modules.getWidth() + 2 * QUIET;
      String svg =
          "<svg class=\"qr\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path fill=\"#000\" d=\"%s\"/></svg>"
              .formatted(size, size, size, size, lines(modules));
      return output -> output.writeContent(svg);
    } catch (WriterException tooLong) {
      throw new IllegalStateException("too long for a QR code", tooLong);
    }
  }

  /** One stroke for each run of dark modules. */
  private static String lines(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int begin = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > begin) {
          path.append("M%d %dh%dv1h-%dz".formatted(begin + QUIET, y + QUIET, x - begin, x - begin));
        }
      }
    }
    return path.toString();
  }
}
