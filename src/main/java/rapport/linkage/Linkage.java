package rapport.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Links records of one stream: takes them in, learns how they agree, and tells which are probably
 * the same. Deterministic. Records stand in a temporary file, so that memory grows by some twenty
 * bytes for each. Used once, and closed.
 */
public final class Linkage implements AutoCloseable {
  /**
   * From this probability on a pair is called a duplicate, unless one asks for another. The figures
   * in docs/performance.md are claimed for it.
   */
  public static final double THRESHOLD = 0.5;

  /** Pairs below are not even kept. */
  public static final double FLOOR = 0.2;

  private static final long TRAINED = 2_000_000;
  private static final double BELONG = 3;

  private final Schema schema;
  private final boolean parallel;
  private final RecordFile file;

  /**
   * Begins.
   *
   * @param parallel whether all processors may be used
   */
  public Linkage(Schema schema, boolean parallel) {
    this.schema = schema;
    this.parallel = parallel;
    try {
      file = new RecordFile(schema.atoms().width());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a record in. */
  public void add(LinkedRecord record) {
    add(schema.prepare(record, file.count()));
  }

  /** The same, and answers its {@link EntryKeys}, for it is cleaned only once. */
  public List<Long> addAndKey(LinkedRecord record) {
    Prepared prepared = schema.prepare(record, file.count());
    add(prepared);
    return EntryKeys.of(schema, prepared);
  }

  private void add(Prepared record) {
    try {
      file.add(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of linking. */
  public record Outcome(Learned learned, long records, long compared, long leftOut) {}

  /** Links what was taken in; pairs come the surest first, from {@link #FLOOR} on. */
  public Outcome link(Consumer<Match> sink) {
    try {
      file.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ValueCounts values = new ValueCounts(file, schema.comparisons());
    Frequencies[] frequencies = values.frequencies();
    double allPairs = Math.max(1, file.count() * (file.count() - 1.0) / 2);
    Parameters parameters =
        new Parameters(schema.comparisons(), Math.min(0.1, 0.1 / Math.max(1, file.count())));
    Blocking blocking = new Blocking(file, schema.atoms(), parallel);
    learn(parameters, frequencies, blocking, allPairs);
    Model model = new Model(schema, parameters, frequencies);
    Scored scored = score(model, blocking);
    tell(scored.found, model, sink);
    return new Outcome(
        values.learned(parameters), file.count(), scored.compared, blocking.leftOut());
  }

  /**
   * First of others, from random pairs, which are hardly ever the same; then of the same, from
   * candidates: by their levels, and from there on with the values' frequencies too.
   */
  private void learn(
      Parameters parameters, Frequencies[] frequencies, Blocking blocking, double allPairs) {
    PatternCounts random = new PatternCounts();
    Model usual = new Model(schema, parameters, frequencies);
    new RandomPairs(file).each((one, other) -> random.add(usual.levels(one, other), 1));
    long modulus = Math.max(1, blocking.pairs() / TRAINED);
    Training training = new Training(schema.comparisons(), random, allPairs, modulus);
    training.others(parameters);
    Model model = new Model(schema, parameters, frequencies);
    PatternCounts candidates = new PatternCounts();
    blocking.each(() -> new Counting(model, modulus), its -> candidates.add(its.counts));
    training.improve(parameters, candidates.levels());
    training.improve(parameters, candidates);
  }

  private static final class Counting implements Blocking.Candidates {
    private final Model model;
    private final long modulus;
    private final PatternCounts counts = new PatternCounts();

    Counting(Model model, long modulus) {
      this.model = model;
      this.modulus = modulus;
    }

    @Override
    public boolean wants(int one, int other) {
      return modulus == 1 || Long.remainderUnsigned(Hash.of(one, other), modulus) == 0;
    }

    @Override
    public void pair(Prepared one, Prepared other) {
      counts.add(model.pattern(one, other), 1);
    }
  }

  private static final class Scored implements Blocking.Candidates {
    private final Model model;
    private final double least;
    private final Found found = new Found();
    private long compared;

    Scored(Model model) {
      this.model = model;
      least = -Parameters.log2(1 / FLOOR - 1);
    }

    @Override
    public void pair(Prepared one, Prepared other) {
      compared++;
      double bits = model.evidence(one, other) + model.priorBits();
      if (bits >= least) {
        found.add(one.number(), other.number(), bits);
      }
    }
  }

  private Scored score(Model model, Blocking blocking) {
    Scored all = new Scored(model);
    blocking.each(
        () -> new Scored(model),
        its -> {
          all.found.add(its.found);
          all.compared += its.compared;
        });
    return all;
  }

  private void tell(Found found, Model model, Consumer<Match> sink) {
    Clusters clusters =
        new Clusters(
            file.count(), (one, other) -> model.evidence(file.read(one), file.read(other)), BELONG);
    clusters.join(found);
    tell(clusters.direct(), false, model, sink);
    tell(clusters.through(), true, model, sink);
  }

  private void tell(Found pairs, boolean through, Model model, Consumer<Match> sink) {
    for (int place : pairs.bestFirst()) {
      Prepared one = file.read(pairs.one(place));
      Prepared other = file.read(pairs.other(place));
      sink.accept(
          new Match(
              one.id(),
              other.id(),
              Parameters.probability(pairs.bits(place)),
              model.explain(one, other),
              through));
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
