package rapport.linkage;

import java.util.List;

/** House and street together; a street may stand in the second line of the other address. */
record Addresses(String code, int street, int number, int extra) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.6, 0.0002, 2),
          Level.byValue("street", 0.1, 0.001, 2),
          Level.of("close", 0.1, 0.00005),
          Level.of("crossed", 0.02, 0.00005),
          Level.of("similar", 0.06, 0.002),
          Level.of("number", 0.05, 0.02),
          Level.of("different", 0.07, 0.977));

  Addresses(Schema schema) {
    this(
        schema.code(schema.has(FieldKind.STREET) ? FieldKind.STREET : FieldKind.STREET_NUMBER),
        schema.slot(FieldKind.STREET),
        schema.slot(FieldKind.STREET_NUMBER),
        schema.slot(FieldKind.STREET_EXTRA));
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    String name = one.first(street);
    String its = other.first(street);
    String house = one.first(number);
    String itsHouse = other.first(number);
    boolean sameHouse = !house.isEmpty() && house.equals(itsHouse);
    if (name.isEmpty() || its.isEmpty()) {
      return crossed(one, other) ? 4 : sameHouse ? 6 : MISSING;
    }
    if (name.equals(its)) {
      return number < 0 || sameHouse ? 1 : 2;
    }
    if (crossed(one, other)) {
      return 4;
    }
    if (Likeness.close(one, street, other, street)) {
      return sameHouse || number < 0 ? 3 : 5;
    }
    if (sameHouse) {
      return Likeness.similar(one, other, street) ? 3 : 6;
    }
    return Likeness.similar(one, other, street) ? 5 : 7;
  }

  private boolean crossed(Prepared one, Prepared other) {
    String its = other.first(extra);
    String mine = one.first(extra);
    return (!its.isEmpty() && its.equals(one.first(street)))
        || (!mine.isEmpty() && mine.equals(other.first(street)));
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == 1 || level == 2 ? one.first(street) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    return record.first(street).isEmpty() ? List.of() : List.of(record.first(street));
  }
}
