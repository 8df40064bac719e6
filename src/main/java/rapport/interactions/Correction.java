package rapport.interactions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Ids;

/**
 * What can be said of an interaction otherwise once it is written down. When it is planned for, and
 * whose it is, have verbs of their own.
 *
 * @param contactIds the people on the client's side
 * @param group code of a group, empty for none
 * @param seconds how long it shall take, or took; null for nobody said
 * @param remindMinutes how long before a planned one the responsible one is reminded; null for not
 * @param startedAt when it took place; null while it is planned
 * @param result code or the user's own words, empty for none and while it is planned
 */
public record Correction(
    Method method,
    Direction direction,
    List<UUID> contactIds,
    String group,
    String subject,
    String note,
    String place,
    boolean urgent,
    @Nullable Integer seconds,
    @Nullable Integer remindMinutes,
    @Nullable Instant startedAt,
    String result,
    Particulars more) {
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  /** An interaction as it is. */
  public static Correction of(Interaction one) {
    boolean planned = one.state() == State.PLANNED;
    Integer minutes = one.plannedMinutes();
    return new Correction(
        one.method(),
        one.direction(),
        one.contactIds(),
        one.group(),
        one.subject(),
        one.note(),
        one.place(),
        one.urgent(),
        planned ? minutes == null ? null : minutes * 60 : one.durationSeconds(),
        one.remindMinutes(),
        planned ? null : one.startedAt(),
        one.result(),
        one.particulars());
  }

  /** Of which field the right decides on another. */
  public static String guard(String code) {
    return switch (code) {
      case "topics", "coupon" -> "subject";
      case "answers" -> "result";
      default -> code;
    };
  }

  /** In the text form in which the history keeps it, by the code of the field. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("method", List.of(method.code()));
    values.put("direction", List.of(direction.code()));
    values.put("participants", ids(contactIds));
    values.put("group", text(group));
    values.put("subject", text(subject));
    values.put("note", text(note));
    values.put("place", text(place));
    values.put("urgent", List.of(String.valueOf(urgent)));
    values.put("minutes", seconds == null ? List.of() : List.of(minutes(seconds)));
    values.put("remind", remindMinutes == null ? List.of() : List.of(remindMinutes.toString()));
    values.put("moment", startedAt == null ? List.of() : List.of(startedAt.toString()));
    values.put("result", text(result));
    values.put("colleagues", ids(more.colleagueIds()));
    values.put("topics", more.topics());
    values.put(
        "answers",
        more.answers().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> one.getKey() + "=" + one.getValue())
            .toList());
    values.put("coupon", text(more.coupon()));
    return values;
  }

  /** The same with some fields as the history kept them. */
  Correction with(Map<String, List<String>> kept) {
    Map<String, List<String>> all = values();
    all.putAll(kept);
    String minutes = first(all, "minutes");
    String remind = first(all, "remind");
    String moment = first(all, "moment");
    return new Correction(
        Method.ofCode(first(all, "method")).orElse(method),
        Direction.ofCode(first(all, "direction")).orElse(direction),
        ids(all, "participants"),
        first(all, "group"),
        first(all, "subject"),
        first(all, "note"),
        first(all, "place"),
        Boolean.parseBoolean(first(all, "urgent")),
        minutes.isEmpty()
            ? null
            : new BigDecimal(minutes)
                .multiply(MINUTE)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact(),
        remind.isEmpty() ? null : Integer.valueOf(remind),
        moment.isEmpty() ? null : Instant.parse(moment),
        first(all, "result"),
        new Particulars(
            ids(all, "colleagues"),
            all.getOrDefault("topics", List.of()),
            answers(all.getOrDefault("answers", List.of())),
            first(all, "coupon")));
  }

  private static String minutes(int seconds) {
    return BigDecimal.valueOf(seconds)
        .divide(MINUTE, 4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static List<String> text(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private static List<String> ids(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  private static List<UUID> ids(Map<String, List<String>> values, String code) {
    return values.getOrDefault(code, List.of()).stream()
        .flatMap(id -> Ids.parse(id).stream())
        .toList();
  }

  private static String first(Map<String, List<String>> values, String code) {
    return values.getOrDefault(code, List.of()).stream().findFirst().orElse("");
  }

  private static Map<String, String> answers(List<String> kept) {
    Map<String, String> answers = new LinkedHashMap<>();
    kept.forEach(one ->
        answers.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1)));
    return answers;
  }
}
