package rapport.interactions;

import static rapport.interactions.db.Tables.GROUP_QUESTION;
import static rapport.interactions.db.Tables.INTERACTION_GROUP;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.fields.FieldCode;
import rapport.fields.FieldType;
import rapport.fields.FieldValues;
import rapport.fields.Label;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.OnceARequest;

/** What is asked of interactions of each group. */
@Component
@Transactional
public class Questions {
  private static final String KIND = "group_question";
  private static final int MOST = 20;
  private static final int LONGEST = 100;

  private final DSLContext sql;
  private final Changes changes;

  Questions(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** All questions in their order, the retired ones among them. */
  @Transactional(readOnly = true)
  public List<Question> all() {
    return OnceARequest.read("group-questions", this::read);
  }

  private List<Question> read() {
    return sql.selectFrom(GROUP_QUESTION)
        .orderBy(GROUP_QUESTION.GROUP_CODE, GROUP_QUESTION.ORDINAL, GROUP_QUESTION.CODE)
        .fetch(Questions::question);
  }

  /** Those that are asked of a group, in their order. */
  @Transactional(readOnly = true)
  public List<Question> of(String group) {
    return all().stream().filter(one -> one.group().equals(group) && !one.retired()).toList();
  }

  /**
   * The answers as they are kept, without what isn't asked of the group.
   *
   * @param must whether the required ones must be there, as they must once it has taken place
   */
  Map<String, String> checked(
      String group, Map<String, String> answers, boolean must, List<Complaint> complaints) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Question question : all()) {
      if (!question.group().equals(group)) {
        continue;
      }
      String typed = answers.getOrDefault(question.code(), "");
      if (must && question.required() && !question.retired() && typed.isBlank()) {
        complaints.add(Complaint.of(question.field(), "required"));
        continue;
      }
      try {
        FieldValues.checked(question.asField(), List.of(typed))
            .forEach(value -> kept.put(question.code(), value));
      } catch (Invalid invalid) {
        complaints.addAll(invalid.complaints());
      }
    }
    return kept;
  }

  /** Distinguishes what is asked of a group now from what was asked before or after. */
  @Transactional(readOnly = true)
  public String state(String group) {
    return state(group, read());
  }

  /** The same on every node: the hash of an enum is not. */
  private static String state(String group, List<Question> known) {
    return Integer.toHexString(
        known.stream()
            .filter(one -> one.group().equals(group))
            .map(one ->
                Objects.hash(
                    one.code(), one.label(), one.kind().code(), one.required(), one.retired()))
            .toList()
            .hashCode());
  }

  /**
   * Writes the questions of a group in their order; what is missing is retired.
   *
   * @param seen the {@link #state} that was edited; {@link Conflict} "stale" if it changed since
   */
  public void write(String group, List<Question> questions, String seen, Act act) {
    act.needs(Right.MANAGE_FIELDS);
    check(questions);
    sql.selectOne()
        .from(INTERACTION_GROUP)
        .where(INTERACTION_GROUP.CODE.eq(group))
        .forUpdate()
        .fetch();
    List<Question> known = read();
    if (!seen.equals(state(group, known))) {
      throw new Conflict("stale");
    }
    List<String> taken = new ArrayList<>(known.stream().map(Question::code).toList());
    Set<String> kept = new HashSet<>();
    int place = 0;
    for (Question question : questions) {
      boolean stays = isOf(group, question.code(), known) && kept.add(question.code());
      String code = stays ? question.code() : FieldCode.ofOption(question.label(), taken);
      taken.add(code);
      kept.add(code);
      put(code, group, question, ++place);
    }
    sql.update(GROUP_QUESTION)
        .set(GROUP_QUESTION.RETIRED, true)
        .where(GROUP_QUESTION.GROUP_CODE.eq(group), GROUP_QUESTION.CODE.notIn(kept))
        .execute();
    changes.record(act, "change", KIND, ClassificationLists.id(KIND, group), Map.of());
  }

  private static boolean isOf(String group, String code, List<Question> known) {
    return known.stream().anyMatch(one -> one.code().equals(code) && one.group().equals(group));
  }

  private static void check(List<Question> questions) {
    List<Complaint> complaints = new ArrayList<>();
    if (questions.size() > MOST) {
      complaints.add(Complaint.of("questions", "tooMany", MOST));
    }
    for (int i = 0; i < questions.size(); i++) {
      Label.Given label = questions.get(i).label();
      String path = "questions[" + i + "]";
      if ((label.english() + label.russian() + label.ukrainian()).isBlank()) {
        complaints.add(Complaint.of(path, "required"));
      }
      if (Math.max(
              label.english().length(),
              Math.max(label.russian().length(), label.ukrainian().length()))
          > LONGEST) {
        complaints.add(Complaint.of(path, "tooLong", LONGEST));
      }
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  private void put(String code, String group, Question question, int place) {
    var labels =
        Map.of(
            GROUP_QUESTION.LABEL_EN, question.label().english().strip(),
            GROUP_QUESTION.LABEL_RU, question.label().russian().strip(),
            GROUP_QUESTION.LABEL_UK, question.label().ukrainian().strip(),
            GROUP_QUESTION.KIND, question.kind().code(),
            GROUP_QUESTION.REQUIRED, question.required(),
            GROUP_QUESTION.RETIRED, question.retired(),
            GROUP_QUESTION.ORDINAL, place);
    sql.insertInto(GROUP_QUESTION)
        .set(GROUP_QUESTION.CODE, code)
        .set(GROUP_QUESTION.GROUP_CODE, group)
        .set(labels)
        .onConflict(GROUP_QUESTION.CODE)
        .doUpdate()
        .set(labels)
        .execute();
  }

  private static Question question(Record row) {
    return new Question(
        row.get(GROUP_QUESTION.CODE),
        row.get(GROUP_QUESTION.GROUP_CODE),
        new Label.Given(
            row.get(GROUP_QUESTION.LABEL_EN),
            row.get(GROUP_QUESTION.LABEL_RU),
            row.get(GROUP_QUESTION.LABEL_UK)),
        FieldType.ofCode(row.get(GROUP_QUESTION.KIND)).orElse(FieldType.TEXT),
        row.get(GROUP_QUESTION.REQUIRED),
        row.get(GROUP_QUESTION.RETIRED));
  }
}
