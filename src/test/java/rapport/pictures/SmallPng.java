package rapport.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes a picture of a page small: its 256 most frequent colours are all that one sees of it. */
final class SmallPng {
  private static final int COLOURS = 256;
  private static final int COARSE = 0xFCFCFC; // neighbouring shades are one

  private SmallPng() {}

  /** The same picture with a palette, as PNG. */
  static byte[] of(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    int[] palette = palette(pixels);
    BufferedImage small =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
    Map<Integer, Integer> nearest = new HashMap<>();
    byte[] indexes = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      indexes[i] = (byte) (int) nearest.computeIfAbsent(pixels[i], one -> nearest(one, palette));
    }
    small.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indexes);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ImageIO.write(small, "png", written);
    return written.toByteArray();
  }

  /** Of each group of like shades the one that is there most. */
  private static int[] palette(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    Map<Integer, Shade> shades = new HashMap<>();
    counts.forEach((pixel, count) ->
        shades.merge(pixel & COARSE, new Shade(pixel, count, count), Shade::with));
    return shades.values().stream()
        .sorted(Comparator.comparingInt(Shade::all).reversed())
        .limit(COLOURS)
        .mapToInt(Shade::pixel)
        .toArray();
  }

  /**
   * Like colours.
   *
   * @param pixel the one of them that is there most, so many times
   * @param all how often any of them is there
   */
  private record Shade(int pixel, int times, int all) {
    Shade with(Shade other) {
      Shade more = times >= other.times ? this : other;
      return new Shade(more.pixel, more.times, all + other.all);
    }
  }

  private static int nearest(int pixel, int[] palette) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int distance = distance(pixel, palette[i]);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = ((one >> shift) & 255) - ((other >> shift) & 255);
      sum += difference * difference;
    }
    return sum;
  }
}
