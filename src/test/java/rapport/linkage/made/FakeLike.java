package rapport.linkage.made;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * A labelled file with little to go by: first name, surname, birth date, city and e-mail, a fifth
 * of the cells empty, and hardly a row without an error.
 */
public final class FakeLike {
  private static final String HEADER = "unique_id,first_name,surname,dob,city,email,cluster";

  private final SplittableRandom random;
  private final Words given = Words.of(Words.GIVEN, 140, 1.2, 1);
  private final Words family = Words.of(Words.FAMILY, 400, 1.6, 2);
  private final Words towns = Words.of(Words.TOWN, 35, 3, 3);
  private final Words hosts = Words.of(Words.FAMILY, 400, 1.3, 5);

  private FakeLike(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Writes so many rows; of one person there are at most so many. */
  public static void write(Path file, int rows, int most, long seed) throws IOException {
    new FakeLike(seed).write(file, rows, most);
  }

  private void write(Path file, int rows, int most) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println(HEADER);
      int row = 0;
      for (int cluster = 0; row < rows; cluster++) {
        String[] person = person();
        int its = 1 + random.nextInt(most);
        for (int i = 0; i < its && row < rows; i++) {
          out.println(row++ + "," + String.join(",", damaged(person)) + "," + cluster);
        }
      }
    }
  }

  private String[] person() {
    String name = given.any(random);
    String surname = family.any(random);
    LocalDate born = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(18_000));
    String host = hosts.any(random) + (random.nextInt(3) == 0 ? "-" + hosts.any(random) : "");
    String[] ends = {".com", ".net", ".org", ".biz", ".info"};
    String mailbox =
        random.nextBoolean()
            ? name.charAt(0) + surname + random.nextInt(100)
            : random.nextBoolean() ? name + "." + surname : surname + name + random.nextInt(10);
    return new String[] {
      capital(name),
      capital(surname),
      born.toString(),
      capital(towns.any(random)),
      mailbox + "@" + host + ends[random.nextInt(ends.length)]
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String[] damaged(String[] person) {
    String[] copy = person.clone();
    copy[0] = chance(0.18) ? Slips.typed(copy[0], random) : copy[0];
    copy[1] = chance(0.18) ? Slips.typed(copy[1], random) : copy[1];
    copy[2] = chance(0.3) ? off(LocalDate.parse(copy[2])) : copy[2];
    copy[3] = chance(0.25) ? Slips.typed(Slips.typed(copy[3], random), random) : copy[3];
    copy[4] = chance(0.18) ? Slips.typed(copy[4], random) : copy[4];
    if (chance(0.08)) {
      String first = copy[0];
      copy[0] = copy[1];
      copy[1] = first;
    }
    for (int field = 0; field < copy.length; field++) {
      if (chance(0.2)) {
        copy[field] = "";
      }
    }
    return copy;
  }

  private String off(LocalDate born) {
    return switch (random.nextInt(4)) {
      case 0 -> born.plusMonths(random.nextInt(-2, 3)).toString();
      case 1 -> born.plusDays(random.nextInt(-9, 10)).toString();
      case 2 -> born.plusYears(random.nextInt(-2, 3)).toString();
      default ->
          born.withMonth(1 + random.nextInt(12)).withDayOfMonth(1 + random.nextInt(28)).toString();
    };
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }

  public static void main(String[] arguments) throws IOException {
    write(
        Path.of(arguments[0]),
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]),
        Long.parseLong(arguments[3]));
  }
}
