package rapport.linkage.made;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A labelled file in the manner of Febrl's third data set: people with addresses, of whom each has
 * up to five damaged copies, with up to two errors in a field and ten in a record.
 */
public final class FebrlLike {
  private static final String HEADER =
      "rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,soc_sec_id,cluster";
  private static final String[] STATES = {"nsw", "vic", "qld", "wa", "sa", "tas", "act", "nt"};
  private static final String[] KINDS = {
    "street", "place", "crescent", "avenue", "court", "circuit", "road", "close"
  };

  private final SplittableRandom random;
  private final Words given;
  private final Words family;
  private final Words towns;
  private final Words streets;

  private FebrlLike(long seed, int originals) {
    random = new SplittableRandom(seed);
    given = Words.of(Words.GIVEN, 300, 1.8, 1);
    family = Words.of(Words.FAMILY, Math.max(1200, originals / 10), 2.2, 2);
    towns = Words.of(Words.TOWN, Math.max(500, originals / 50), 1.6, 3);
    streets = Words.of(Words.FAMILY, Math.max(800, originals / 20), 1.4, 4);
  }

  /** Writes so many originals and copies. */
  public static void write(Path file, int originals, int copies, long seed) throws IOException {
    new FebrlLike(seed, originals).write(file, originals, copies);
  }

  private void write(Path file, int originals, int copies) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println(HEADER);
      int left = copies;
      for (int i = 0; i < originals; i++) {
        String[] person = person();
        print(out, "rec-" + i + "-org", person, i);
        int most = Math.min(5, left);
        int its =
            (int)
                Math.min(most, Math.round((double) left / (originals - i) + random.nextInt(-2, 3)));
        for (int copy = 0; copy < Math.max(0, its); copy++) {
          print(out, "rec-" + i + "-dup-" + copy, damaged(person), i);
          left--;
        }
      }
    }
  }

  private static void print(PrintWriter out, String id, String[] person, int cluster) {
    out.println(id + "," + String.join(",", person) + "," + cluster);
  }

  private String[] person() {
    return new String[] {
      maybe(0.03, given.any(random)),
      maybe(0.015, family.any(random)),
      maybe(0.05, Integer.toString(1 + (int) (300 * Math.pow(random.nextDouble(), 2)))),
      maybe(0.03, streets.any(random) + " " + KINDS[random.nextInt(KINDS.length)]),
      maybe(0.4, streets.any(random) + (random.nextBoolean() ? " villa" : " park")),
      maybe(0.01, towns.any(random)),
      String.format("%04d", 2000 + (int) (4000 * Math.pow(random.nextDouble(), 1.3))),
      maybe(0.01, STATES[(int) (8 * Math.pow(random.nextDouble(), 2))]),
      maybe(
          0.03,
          String.format(
              "%04d%02d%02d",
              1900 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28))),
      String.format("%07d", 1_000_000 + random.nextInt(9_000_000))
    };
  }

  private String maybe(double missing, String value) {
    return random.nextDouble() < missing ? "" : value;
  }

  private String[] damaged(String[] original) {
    String[] copy = original.clone();
    int errors = 1 + random.nextInt(10);
    int[] ofField = new int[copy.length];
    Set<Integer> gone = new LinkedHashSet<>();
    for (int i = 0; i < errors; i++) {
      int field = random.nextInt(copy.length);
      if (random.nextInt(25) == 0) {
        swap(copy, random.nextBoolean() ? 0 : 3);
      } else if (ofField[field]++ < 2 && !gone.contains(field)) {
        copy[field] = Slips.of(copy[field], random);
        if (copy[field].isEmpty()) {
          gone.add(field);
        }
      }
    }
    return copy;
  }

  private static void swap(String[] copy, int field) {
    String first = copy[field];
    copy[field] = copy[field + 1];
    copy[field + 1] = first;
  }

  public static void main(String[] arguments) throws IOException {
    int rows = Integer.parseInt(arguments[1]);
    write(
        Path.of(arguments[0]),
        rows * 2 / 5,
        rows * 3 / 5,
        arguments.length > 2 ? Long.parseLong(arguments[2]) : 7);
  }
}
