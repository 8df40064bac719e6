package rapport.interactions;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static rapport.interactions.db.Tables.INTERACTION;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.ClientName;
import rapport.contacts.Contacts;
import rapport.texts.TextColumns;
import rapport.texts.TextHit;
import rapport.texts.TextSource;

/** What is searched of interactions: subject, note, result and place, each as far as it is read. */
@Component
class InteractionTexts implements TextSource {
  private static final Map<String, String> FIELDS =
      Map.of("A", "subject", "B", "note", "C", "result", "D", "place");

  private final DSLContext sql;
  private final InteractionLog log;
  private final Contacts contacts;

  InteractionTexts(DSLContext sql, InteractionLog log, Contacts contacts) {
    this.sql = sql;
    this.log = log;
    this.contacts = contacts;
  }

  @Override
  public String kind() {
    return RecordKind.INTERACTION.code();
  }

  @Override
  public TextColumns columns() {
    return TextColumns.of(
        sql,
        INTERACTION.ID,
        INTERACTION.MOMENT,
        List.of(INTERACTION.SUBJECT, INTERACTION.NOTE, result(), INTERACTION.PLACE));
  }

  private static Field<String> result() {
    return concat(
        INTERACTION.RESULT_TEXT,
        inline(" "),
        INTERACTION.NO_NEXT_REASON,
        inline(" "),
        INTERACTION.CANCEL_REASON);
  }

  @Override
  public Condition seen(Field<UUID> recordId, User viewer) {
    return InteractionLog.seenIn(recordId, viewer);
  }

  @Override
  public String parts(User viewer) {
    return FIELDS.entrySet().stream()
        .filter(one -> viewer.fieldRight(RecordKind.INTERACTION, one.getValue()).reads())
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining());
  }

  @Override
  public List<TextHit> show(Collection<UUID> ids, User viewer) {
    List<Interaction> found = log.read(ids, viewer);
    Map<UUID, ClientName> names =
        contacts.names(
            found.stream().flatMap(one -> one.contactIds().stream()).distinct().toList(), viewer);
    return found.stream()
        .map(one -> {
          String people =
              one.contactIds().stream()
                  .map(names::get)
                  .filter(Objects::nonNull)
                  .map(ClientName::name)
                  .collect(Collectors.joining(", "));
          String text = String.join(" · ", present(one.note(), one.resultText(), one.place()));
          return new TextHit(
              kind(),
              one.id(),
              "messages",
              one.subject(),
              text,
              people,
              one.moment(),
              "/interactions/" + one.id());
        })
        .toList();
  }

  private static List<String> present(String... texts) {
    return Arrays.stream(texts).filter(text -> !text.isBlank()).toList();
  }
}
