package rapport.linkage;

import java.util.List;

/** Town, postcode and region together, for each of them tells the others. */
record Places(String code, int locality, int postcode, int region) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.55, 0.0005, 4),
          Level.of("nearly", 0.15, 0.0005),
          Level.byValue("postcode", 0.06, 0.002, 3),
          Level.byValue("locality", 0.1, 0.008, 4),
          Level.of("similar", 0.06, 0.01),
          Level.of("region", 0.05, 0.2),
          Level.of("different", 0.03, 0.775));

  Places(Schema schema) {
    this(
        schema.code(
            schema.has(FieldKind.LOCALITY)
                ? FieldKind.LOCALITY
                : schema.has(FieldKind.POSTCODE) ? FieldKind.POSTCODE : FieldKind.REGION),
        schema.slot(FieldKind.LOCALITY),
        schema.slot(FieldKind.POSTCODE),
        schema.slot(FieldKind.REGION));
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    String town = one.first(locality);
    String itsTown = other.first(locality);
    String code = one.first(postcode);
    String itsCode = other.first(postcode);
    boolean towns = !town.isEmpty() && !itsTown.isEmpty();
    boolean codes = !code.isEmpty() && !itsCode.isEmpty();
    boolean sameTown = towns && town.equals(itsTown);
    boolean sameCode = codes && code.equals(itsCode);
    if (sameTown && sameCode) {
      return 1;
    }
    boolean nearTown = towns && (sameTown || Likeness.close(one, locality, other, locality));
    boolean nearCode = codes && (sameCode || Likeness.oneOff(code, itsCode));
    if (nearTown && nearCode) {
      return 2;
    }
    if (sameCode || sameTown) {
      return sameCode ? 3 : 4;
    }
    if (nearTown || nearCode || towns && Likeness.similar(one, other, locality)) {
      return 5;
    }
    return farApart(one, other, towns || codes);
  }

  private int farApart(Prepared one, Prepared other, boolean compared) {
    String state = one.first(region);
    String itsState = other.first(region);
    if (!state.isEmpty() && !itsState.isEmpty()) {
      return state.equals(itsState) ? 6 : 7;
    }
    return compared ? 7 : MISSING;
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return switch (level) {
      case 1, 4 -> one.first(locality);
      case 3 -> one.first(postcode);
      default -> "";
    };
  }

  @Override
  public List<String> counted(Prepared record) {
    String town = record.first(locality);
    String code = record.first(postcode);
    if (town.isEmpty()) {
      return code.isEmpty() ? List.of() : List.of(code);
    }
    return code.isEmpty() ? List.of(town) : List.of(town, code);
  }
}
