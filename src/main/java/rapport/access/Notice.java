package rapport.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.words.Moments;
import rapport.platform.words.Words;

/**
 * Something a colleague should know.
 *
 * @param recordKind contact, company, interaction, lead or handover
 * @param recordId the record it is about
 * @param message the key of its words below {@code notice.}, in the reader's language
 * @param arguments for the placeholders of the message: names as they were then, and what {@link
 *     #number}, {@link #day}, {@link #moment} and {@link #word} made, which each reader is told in
 *     their own language
 * @param readAt when the reader said that they know, null before
 */
public record Notice(
    UUID id,
    Instant at,
    String recordKind,
    UUID recordId,
    String message,
    List<String> arguments,
    @Nullable Instant readAt) {

  private static final String NUMBER = "n:";
  private static final String DAY = "day:";
  private static final String MOMENT = "at:";
  private static final String WORD = "word:";

  /** An argument that counts something, whose plural forms are {@code notice.<what>}. */
  public static String number(String what, int number) {
    return NUMBER + what + ":" + number;
  }

  /** An argument that is a day. */
  public static String day(LocalDate day) {
    return DAY + day;
  }

  /** An argument that is a moment. */
  public static String moment(Instant moment) {
    return MOMENT + moment;
  }

  /** An argument that is a word of Rapport's own: the key of a message. */
  public static String word(String key) {
    return WORD + key;
  }

  /** What is told, in words, with days and moments as the reader says them. */
  public String text(Words words, Moments moments) {
    return words.text(
        "notice." + message, arguments.stream().map(one -> said(one, words, moments)).toArray());
  }

  private static String said(String argument, Words words, Moments moments) {
    if (argument.matches(MOMENT + "\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z")) {
      return moments.when(Instant.parse(argument.substring(MOMENT.length())));
    }
    if (argument.startsWith(WORD)) {
      return words.find(argument.substring(WORD.length())).orElse(argument);
    }
    String[] parts = argument.split(":", -1);
    if (argument.startsWith(NUMBER) && parts.length == 3) {
      return words.count("notice." + parts[1], Long.parseLong(parts[2]));
    }
    return argument.startsWith(DAY) && parts.length == 2
        ? moments.day(LocalDate.parse(parts[1]))
        : argument;
  }

  public boolean isRead() {
    return readAt != null;
  }

  public boolean isAboutContact() {
    return recordKind.equals("contact");
  }

  /** The page of the record. */
  public String link() {
    return switch (recordKind) {
      case "company" -> "/companies/" + recordId;
      case "interaction" -> "/interactions/" + recordId;
      case "lead" -> "/leads/" + recordId;
      case "leads" -> "/leads?view=mine&sort=-arrived";
      case "note" -> "/notes/" + recordId;
      case "task" -> "/tasks/" + recordId;
      case "handover" -> "/handovers/" + recordId;
      case "contact_plan" -> "/plans/" + recordId;
      default -> "/contacts/" + recordId;
    };
  }

  /** What is to be told; the parameters as in {@link Notice}. */
  public record Tiding(String recordKind, UUID recordId, String message, List<String> arguments) {}
}
