package rapport.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes up the contact points of people, with the gaps and the sharing found in real books. */
final class AddressBook {
  private final Texts texts;
  private final Phrases phrases;
  private final Chance chance;
  private final Texts.Row labels;
  private final Map<String, String> letters = new HashMap<>();
  private final Set<String> mobiles = new HashSet<>();
  private final Set<String> logins = new HashSet<>();

  AddressBook(Texts texts, Phrases phrases, Chance chance) {
    this.texts = texts;
    this.phrases = phrases;
    this.chance = chance;
    labels = texts.rows("label").getFirst();
    for (String pair : String.join(",", texts.column("latin")).split(",", -1)) {
      if (!pair.isEmpty()) {
        letters.put(pair.substring(0, 1), pair.substring(1).trim());
      }
    }
  }

  /** A name in Latin letters only, as in an address. */
  String latin(String name) {
    String spelled =
        name.toLowerCase(Locale.ROOT)
            .codePoints()
            .mapToObj(Character::toString)
            .map(letter -> letters.getOrDefault(letter, letter))
            .collect(Collectors.joining());
    return spelled.replaceAll("[^a-z-]", "");
  }

  /** Phone, e-mail and the rest; {@code gap} is 0 for none, 1 for no phone, 2 for no e-mail. */
  List<DemoPoint> points(String given, String family, DemoCompany company, int gap) {
    List<DemoPoint> points = new ArrayList<>();
    if (gap != 1) {
      points.add(phone(mobile(), "mobile"));
    }
    if (gap != 1 && chance.in(30)) {
      points.add(phone(company.phone(), "office"));
    }
    if (gap != 2) {
      points.add(email(login(given, family) + "@" + company.key() + ".example", "work"));
    }
    if (gap == 0 && chance.in(15)) {
      points.add(email(login(given, family) + "@mail.example", "personal"));
    }
    if (chance.in(30)) {
      points.add(messenger(latin(given), latin(family)));
    }
    return points;
  }

  /** The number of a site cabin or a counter that several people answer. */
  DemoPoint shared(DemoPoint phone) {
    return phone(phone.value(), "shared");
  }

  DemoPoint phone(String typed, String label) {
    return new DemoPoint(DemoPoint.Kind.PHONE, typed, labels.cell(label));
  }

  DemoPoint email(String address, String label) {
    return new DemoPoint(DemoPoint.Kind.EMAIL, address, labels.cell(label));
  }

  private DemoPoint messenger(String given, String family) {
    String network = chance.one(texts.column("messenger"));
    String handle = network.equals("Telegram") ? "@" + family + "_" + given : mobile();
    return new DemoPoint(DemoPoint.Kind.MESSENGER, handle, network);
  }

  private String mobile() {
    String typed = phrases.number(chance.one(texts.column("mobile")));
    String digits = typed.replaceAll("\\D", "");
    return mobiles.add(digits.substring(digits.length() - 9)) ? typed : mobile();
  }

  private String login(String given, String family) {
    String login = latin(given).substring(0, 1) + "." + latin(family);
    return logins.add(login) || chance.in(10) ? login : latin(given) + "." + latin(family);
  }
}
