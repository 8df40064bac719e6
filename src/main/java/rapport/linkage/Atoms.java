package rapport.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What blocking keys are made of: small hashes of what a record says, in groups. Two records that
 * share an atom of a group may be the same.
 */
final class Atoms {
  /** What a group of atoms is made of; the order is the order in which they are tried. */
  enum Made {
    IDENTIFIER,
    PHONE,
    EMAIL,
    HOST,
    MAILBOX,
    BIRTH,
    DOOR,
    NAME,
    COMPANY,
    PART_OF_IDENTIFIER,
    PART_OF_BIRTH,
    BEGINNING,
    STREET,
    POSTCODE,
    TOWN,
    TEXT
  }

  /** Where the atoms of a group stand. */
  record Group(Made made, int from, int width) {}

  private static final int MOST_ALONE = 3;

  private final Schema schema;
  private final List<Group> groups = new ArrayList<>();
  private final int width;

  Atoms(Schema schema) {
    this.schema = schema;
    int next = 0;
    for (Made made : Made.values()) {
      int wide = width(made);
      if (wide > 0) {
        groups.add(new Group(made, next, wide));
        next += wide;
      }
    }
    width = next;
  }

  List<Group> groups() {
    return groups;
  }

  int width() {
    return width;
  }

  private int width(Made made) {
    int identifiers = Math.min(MOST_ALONE, schema.alone(FieldKind.IDENTIFIER).size());
    return switch (made) {
      case IDENTIFIER -> identifiers;
      case PART_OF_IDENTIFIER -> 2 * identifiers;
      case PHONE -> schema.has(FieldKind.PHONE) ? 3 : 0;
      case EMAIL, MAILBOX -> schema.has(FieldKind.EMAIL) ? 2 : 0;
      case HOST -> schema.has(FieldKind.WEB) || !schema.ofPeople() && schema.domains() >= 0 ? 2 : 0;
      case BIRTH -> schema.has(FieldKind.BIRTH_DATE) ? 1 : 0;
      case PART_OF_BIRTH -> schema.has(FieldKind.BIRTH_DATE) ? 3 : 0;
      case NAME, BEGINNING -> schema.ofPeople() ? 4 : 0;
      case COMPANY -> schema.has(FieldKind.COMPANY_NAME) ? 4 : 0;
      case DOOR -> schema.has(FieldKind.STREET) ? 2 : 0;
      case STREET -> schema.has(FieldKind.STREET) ? 2 : 0;
      case POSTCODE -> schema.has(FieldKind.POSTCODE) ? 1 : 0;
      case TOWN -> schema.has(FieldKind.LOCALITY) ? 1 : 0;
      case TEXT -> Math.min(MOST_ALONE, schema.alone(FieldKind.TEXT).size());
    };
  }

  /** The atoms of a record. */
  int[] of(String[][] values) {
    int[] atoms = new int[width];
    for (Group group : groups) {
      Put put = new Put(atoms, group);
      switch (group.made()) {
        case IDENTIFIER, PART_OF_IDENTIFIER -> identifiers(values, group, put);
        case PHONE -> each(values, FieldKind.PHONE, number -> put.add(Phones.last(number)));
        case EMAIL -> each(values, FieldKind.EMAIL, put::add);
        case MAILBOX ->
            each(values, FieldKind.EMAIL, mail -> put.add(letters(Emails.mailbox(mail))));
        case HOST -> {
          each(values, FieldKind.WEB, put::add);
          if (!schema.ofPeople()) {
            each(values, schema.domains(), put::add); // colleagues aren't the same for it
          }
        }
        case BIRTH -> each(values, FieldKind.BIRTH_DATE, put::add);
        case PART_OF_BIRTH -> each(values, FieldKind.BIRTH_DATE, date -> partsOfDate(date, put));
        case NAME -> names(values, put, word -> Sound.of(Nicknames.leader(word)));
        case BEGINNING -> names(values, put, word -> word.length() < 3 ? "" : word.substring(0, 3));
        case COMPANY -> each(values, FieldKind.COMPANY_NAME, name -> company(name, put));
        case DOOR -> door(values, put);
        case STREET -> {
          each(values, FieldKind.STREET, street -> put.add(Sound.of(Streets.ownWord(street))));
          each(
              values, FieldKind.STREET_EXTRA, street -> put.add(Sound.of(Streets.ownWord(street))));
        }
        case POSTCODE -> each(values, FieldKind.POSTCODE, put::add);
        case TOWN -> each(values, FieldKind.LOCALITY, town -> put.add(Sound.of(town)));
        case TEXT -> texts(values, put);
      }
    }
    return atoms;
  }

  private void each(String[][] values, FieldKind kind, java.util.function.Consumer<String> each) {
    each(values, schema.slot(kind), each);
  }

  private static void each(String[][] values, int slot, java.util.function.Consumer<String> each) {
    if (slot >= 0) {
      for (String value : values[slot]) {
        each.accept(value);
      }
    }
  }

  private void identifiers(String[][] values, Group group, Put put) {
    for (int slot : schema.alone(FieldKind.IDENTIFIER).values()) {
      for (String value : values[slot]) {
        if (group.made() == Made.IDENTIFIER) {
          put.add(slot + value);
        } else if (value.length() >= 6) {
          int half = value.length() / 2;
          put.add(slot + "<" + value.substring(0, half));
          put.add(slot + ">" + value.substring(half));
        }
      }
    }
  }

  private static void partsOfDate(String date, Put put) {
    if (date.length() == 8) {
      put.add("ym" + date.substring(0, 6));
      put.add("md" + date.substring(4));
      put.add("yd" + date.substring(0, 4) + date.substring(6));
    }
  }

  private void names(String[][] values, Put put, java.util.function.Function<String, String> key) {
    each(values, FieldKind.FAMILY_NAME, name -> words(name, put, key));
    each(values, FieldKind.GIVEN_NAME, name -> words(name, put, key));
  }

  private static void words(String name, Put put, java.util.function.Function<String, String> key) {
    for (String word : Cleaning.parts(name)) {
      if (word.length() > 1) {
        put.add(key.apply(word));
      }
    }
  }

  private static void company(String whole, Put put) {
    String name = CompanyNames.withoutBranch(whole);
    put.add(name.replace(" ", ""));
    for (String word : Cleaning.parts(name)) {
      if (word.length() > 2) {
        put.add(Sound.of(word));
      }
    }
  }

  /** A house in a street, or a house with its postcode. */
  private void door(String[][] values, Put put) {
    int number = schema.slot(FieldKind.STREET_NUMBER);
    each(
        values,
        FieldKind.STREET,
        street -> {
          String house =
              number < 0 || values[number].length == 0 ? Streets.number(street) : values[number][0];
          if (!house.isEmpty()) {
            put.add(house + Sound.of(Streets.ownWord(street)));
          }
        });
    int postcode = schema.slot(FieldKind.POSTCODE);
    if (number >= 0 && postcode >= 0 && values[number].length > 0 && values[postcode].length > 0) {
      put.add(values[number][0] + "@" + values[postcode][0]);
    }
  }

  private void texts(String[][] values, Put put) {
    for (Map.Entry<String, Integer> field : schema.alone(FieldKind.TEXT).entrySet()) {
      for (String value : values[field.getValue()]) {
        put.add(field.getKey() + value);
      }
    }
  }

  /** The letters alone, unless there are hardly any. */
  private static String letters(String mailbox) {
    StringBuilder letters = new StringBuilder();
    mailbox.chars().filter(Character::isLetter).forEach(letter -> letters.append((char) letter));
    return letters.length() < 4 ? mailbox : letters.toString();
  }

  /** Fills the places of a group until they are all taken; equal atoms take one place. */
  private static final class Put {
    private final int[] atoms;
    private final int end;
    private final int from;
    private int next;

    Put(int[] atoms, Group group) {
      this.atoms = atoms;
      from = group.from();
      next = from;
      end = from + group.width();
    }

    void add(String text) {
      if (text.isEmpty() || next == end) {
        return;
      }
      int atom = Hash.atom(text);
      for (int i = from; i < next; i++) {
        if (atoms[i] == atom) {
          return;
        }
      }
      atoms[next++] = atom;
    }
  }
}
