package rapport.linkage;

import java.util.List;

/** Compares single records with what was learned of many: at entry, or to explain a pair. */
public final class Pairing {
  private final Schema schema;
  private final Model model;

  private Pairing(Schema schema, Model model) {
    this.schema = schema;
    this.model = model;
  }

  /** With what was learned; what the data had no field for then is compared as is usual. */
  public static Pairing of(Schema schema, Learned learned) {
    List<Comparison> comparisons = schema.comparisons();
    Parameters parameters = new Parameters(comparisons, learned.prior());
    Frequencies[] frequencies = new Frequencies[comparisons.size()];
    for (int i = 0; i < frequencies.length; i++) {
      frequencies[i] = new Frequencies(1000);
      for (Learned.OfField field : learned.fields()) {
        if (field.field().equals(comparisons.get(i).code())
            && field.m().size() == parameters.m[i].length) {
          take(field, parameters, i, frequencies[i]);
        }
      }
    }
    return new Pairing(schema, new Model(schema, parameters, frequencies));
  }

  /** With what is usual, among so many records. */
  public static Pairing usual(Schema schema, long records) {
    return of(schema, new Learned(0.1 / Math.max(10, records), records, List.of()));
  }

  private static void take(
      Learned.OfField field, Parameters parameters, int comparison, Frequencies frequencies) {
    for (int level = 0; level < field.m().size(); level++) {
      parameters.m[comparison][level] = field.m().get(level);
      parameters.u[comparison][level] = field.u().get(level);
    }
    field.frequent().forEach(frequencies::add);
    frequencies.addRare(Math.max(0, field.values() - frequencies.total()));
  }

  /** How probably two records are the same, and why. */
  public Match compare(LinkedRecord one, LinkedRecord other) {
    Prepared mine = schema.prepare(one, 0);
    Prepared its = schema.prepare(other, 1);
    double bits = model.evidence(mine, its) + model.priorBits();
    return new Match(
        one.id(), other.id(), Parameters.probability(bits), model.explain(mine, its), false);
  }
}
