package rapport.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import rapport.platform.web.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes many rows in one transaction, each behind a savepoint: a row that is refused leaves no
 * trace and those around it stay. What breaks on our side takes everything back, so that the whole
 * request can be sent again.
 */
@Component
class Batches {
  /** What the rows are made into. */
  interface Target {
    RecordKind kind();

    UUID add(ObjectNode row);

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
  BatchAnswer take(BatchFields fields, Target target, HttpServletRequest request) {
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
          List<RowAnswer> results = new ArrayList<>();
          for (int i = 0; i < rows.size(); i++) {
            results.add(one(i, rows.get(i), target, problems));
          }
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

  private RowAnswer one(int index, @Nullable JsonNode given, Target target, Problems problems) {
    try {
      RowAnswer answer = row.execute(savepoint -> written(index, given, target));
      return Objects.requireNonNull(answer);
    } catch (RuntimeException failure) {
      Problem problem = ApiFailures.problem(failure, problems);
      if (problem.status().is5xxServerError()) {
        throw failure;
      }
      return new RowAnswer(index, problem.status().value(), idOf(given), null, problem.document());
    }
  }

  private static RowAnswer written(int index, @Nullable JsonNode given, Target target) {
    if (!(given instanceof ObjectNode fields)) {
      throw new Invalid("", "object");
    }
    ObjectNode row = fields.deepCopy();
    JsonNode id = row.remove("id");
    if (id == null || id.isNull()) {
      return new RowAnswer(index, 201, target.add(row), null, null);
    }
    UUID known = Ids.parse(id.asString("")).orElseThrow(() -> new Invalid("id", "type"));
    target.change(known, row);
    return new RowAnswer(index, 200, known, null, null);
  }

  private static @Nullable UUID idOf(@Nullable JsonNode given) {
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
