package rapport.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.RecordKind;
import rapport.access.RecordVersions;
import rapport.api.BatchAnswer.RowAnswer;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.web.OnceARequest;
import rapport.platform.web.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes many rows in one transaction, those that are new together and each other behind a
 * savepoint: a row that is refused leaves no trace and those around it stay. What breaks on our
 * side takes everything back, so that the whole request can be sent again.
 */
@Component
class Batches {
  /**
   * What the rows are made into.
   *
   * @param <D> a row that shall be added, once it was read and found right
   */
  interface Target<D> {
    RecordKind kind();

    /** Makes others wait who would write the same records. */
    void lock(List<ObjectNode> rows);

    D draft(ObjectNode row);

    List<UUID> add(List<D> drafts);

    void change(UUID id, ObjectNode row);
  }

  private static final int MOST_ROWS = 1000;

  private final TransactionTemplate whole;
  private final TransactionTemplate row;
  private final Map<String, RecordVersions> versions;

  Batches(PlatformTransactionManager transactions, List<RecordVersions> versions) {
    this.versions =
        versions.stream().collect(Collectors.toMap(RecordVersions::kind, Function.identity()));
    whole = new TransactionTemplate(transactions);
    row = new TransactionTemplate(transactions);
    row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** Takes the rows; refused as a whole only if there are none or too many. */
  <D> BatchAnswer take(BatchFields fields, Target<D> target, HttpServletRequest request) {
    OnceARequest.begin(request);
    List<@Nullable JsonNode> rows = fields.rows();
    if (rows == null || rows.isEmpty()) {
      throw new Invalid("rows", "required");
    }
    if (rows.size() > MOST_ROWS) {
      throw new Invalid("rows", "batchTooLong", MOST_ROWS);
    }
    Problems problems = new Problems(request);
    BatchAnswer answer =
        whole.execute(begun -> {
          target.lock(
              rows.stream()
                  .filter(ObjectNode.class::isInstance)
                  .map(ObjectNode.class::cast)
                  .toList());
          Map<Integer, RowAnswer> byIndex = new TreeMap<>(added(rows, target, problems));
          for (int i = 0; i < rows.size(); i++) {
            if (!isNew(rows.get(i))) {
              byIndex.put(i, changed(i, rows.get(i), target, problems));
            }
          }
          List<RowAnswer> results = List.copyOf(byIndex.values());
          boolean applied = !fields.isDryRun() && !(fields.isAtomic() && anyFailed(results));
          if (!applied) {
            begun.setRollbackOnly();
          }
          return BatchAnswer.of(
              applied,
              applied
                  ? versioned(results, target.kind())
                  : unwritten(results, fields.isAtomic(), problems));
        });
    return Objects.requireNonNull(answer);
  }

  private static boolean anyFailed(List<RowAnswer> results) {
    return results.stream().anyMatch(result -> !result.succeeded());
  }

  private static boolean isNew(@Nullable JsonNode given) {
    return given instanceof ObjectNode row && (row.get("id") == null || row.get("id").isNull());
  }

  /** All new rows at once; if that can't be, one by one, to know which of them it is. */
  private <D> Map<Integer, RowAnswer> added(
      List<@Nullable JsonNode> rows, Target<D> target, Problems problems) {
    Map<Integer, RowAnswer> answers = new HashMap<>();
    Map<Integer, D> drafts = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isNew(rows.get(i)) && rows.get(i) instanceof ObjectNode fields) {
        try {
          ObjectNode row = fields.deepCopy();
          row.remove("id");
          drafts.put(i, target.draft(row));
        } catch (RuntimeException failure) {
          answers.put(i, refused(i, null, failure, problems));
        }
      }
    }
    if (!drafts.isEmpty()) {
      try {
        List<UUID> ids = row.execute(savepoint -> target.add(List.copyOf(drafts.values())));
        Iterator<UUID> next = Objects.requireNonNull(ids).iterator();
        drafts.keySet().forEach(i -> answers.put(i, made(i, next.next())));
      } catch (RuntimeException oneOfThem) {
        drafts.forEach((i, draft) -> answers.put(i, alone(i, draft, target, problems)));
      }
    }
    return answers;
  }

  private static RowAnswer made(int index, UUID id) {
    return new RowAnswer(index, 201, id, null, null);
  }

  private <D> RowAnswer alone(int index, D draft, Target<D> target, Problems problems) {
    try {
      List<UUID> ids = row.execute(savepoint -> target.add(List.of(draft)));
      return made(index, Objects.requireNonNull(ids).getFirst());
    } catch (RuntimeException failure) {
      return refused(index, null, failure, problems);
    }
  }

  private RowAnswer changed(
      int index, @Nullable JsonNode given, Target<?> target, Problems problems) {
    try {
      RowAnswer answer = row.execute(savepoint -> changed(index, given, target));
      return Objects.requireNonNull(answer);
    } catch (RuntimeException failure) {
      return refused(index, given, failure, problems);
    }
  }

  private static RowAnswer refused(
      int index, @Nullable JsonNode given, RuntimeException failure, Problems problems) {
    Problem problem = ApiFailures.problem(failure, problems);
    if (problem.status().is5xxServerError()) {
      throw failure;
    }
    return new RowAnswer(index, problem.status().value(), idOf(given), null, problem.document());
  }

  private static RowAnswer changed(int index, @Nullable JsonNode given, Target<?> target) {
    if (!(given instanceof ObjectNode fields)) {
      throw new Invalid("", "object");
    }
    ObjectNode row = fields.deepCopy();
    String id = row.remove("id").asString("");
    UUID known = Ids.parse(id).orElseThrow(() -> new Invalid("id", "type"));
    target.change(known, row);
    return new RowAnswer(index, 200, known, null, null);
  }

  static @Nullable UUID idOf(@Nullable JsonNode given) {
    return given instanceof ObjectNode row && row.get("id") instanceof JsonNode id
        ? Ids.parse(id.asString("")).orElse(null)
        : null;
  }

  /** What was written, with the versions the records have now. */
  private List<RowAnswer> versioned(List<RowAnswer> results, RecordKind kind) {
    List<UUID> ids =
        results.stream()
            .filter(RowAnswer::succeeded)
            .flatMap(result -> Stream.ofNullable(result.id()))
            .distinct()
            .toList();
    Map<UUID, Integer> now = Objects.requireNonNull(versions.get(kind.code())).versions(ids);
    return results.stream().map(result -> versioned(result, now)).toList();
  }

  private static RowAnswer versioned(RowAnswer result, Map<UUID, Integer> now) {
    UUID id = result.id();
    return result.succeeded() && id != null
        ? new RowAnswer(result.index(), result.status(), id, now.get(id), null)
        : result;
  }

  /** What would have been written, or why it was not after all. */
  private static List<RowAnswer> unwritten(
      List<RowAnswer> results, boolean atomic, Problems problems) {
    boolean takenBack = atomic && anyFailed(results);
    return results.stream().map(result -> unwritten(result, takenBack, problems)).toList();
  }

  private static RowAnswer unwritten(RowAnswer result, boolean takenBack, Problems problems) {
    if (!result.succeeded()) {
      return result;
    }
    UUID id = result.status() == 201 ? null : result.id(); // one that was made is gone again
    if (!takenBack) {
      return new RowAnswer(result.index(), result.status(), id, null, null);
    }
    Problem problem = problems.coded(HttpStatus.FAILED_DEPENDENCY, "batchTakenBack");
    return new RowAnswer(result.index(), problem.status().value(), id, null, problem.document());
  }
}
