package rapport.demo.seed;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapport.interactions.State;

/** The columns of interactions, of who took part, and of the timeline. */
final class TouchTables {
  /** An interaction with its words. */
  record Row(
      Touch touch,
      Wording words,
      UUID id,
      @Nullable UUID cause,
      @Nullable UUID root,
      boolean hasEffect) {}

  /** Somebody who took part. */
  record Seat(UUID interactionId, UUID contactId, int ordinal) {}

  /** What stands on one card. */
  record Entry(UUID subjectId, Touch touch, UUID interactionId) {}

  private final World world;
  private final Touches touches;
  private final People people;
  private final Portfolios portfolios;

  TouchTables(World world, Touches touches, People people, Portfolios portfolios) {
    this.world = world;
    this.touches = touches;
    this.people = people;
    this.portfolios = portfolios;
  }

  CopyTable<Row> interactions() {
    return new CopyTable<Row>("interaction")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("method", (row, one) -> row.text(one.touch().method().code()))
        .with("direction", (row, one) -> row.text(one.touch().direction().code()))
        .with("state", (row, one) -> row.text(one.touch().state().code()))
        .with("group_code", (row, one) -> row.text(one.words().group()))
        .with("subject", (row, one) -> row.text(one.words().subject()))
        .with("note", (row, one) -> row.text(one.words().note()))
        .with("result_code", (row, one) -> row.text(one.words().result()))
        .with("result_text", (row, one) -> row.text(one.words().resultText()))
        .with("urgent", (row, one) -> row.flag(one.words().urgent() && isPlan(one)))
        .with("place", (row, one) -> row.text(one.words().place()))
        .with("responsible_id", (row, one) -> row.uuid(world.staff().id(one.words().responsible())))
        .with("company_id", (row, one) -> row.uuid(company(one.touch())))
        .with(
            "planned_at",
            (row, one) -> row.moment(isPlan(one) ? at(one.touch().plannedFor()) : null))
        .with("due_at", (row, one) -> row.moment(isPlan(one) ? at(one.touch().plannedFor()) : null))
        .with("planned_minutes", (row, one) -> row.number(one.words().minutes()))
        .with("started_at", (row, one) -> row.moment(isDone(one) ? at(one.touch().minute()) : null))
        .with("duration_seconds", (row, one) -> row.number(one.words().seconds()))
        .with("cause_id", (row, one) -> row.uuid(one.cause()))
        .with("root_id", (row, one) -> row.uuid(one.root()))
        .with("no_next_reason", (row, one) -> row.text(noNextReason(one)))
        .with("cancel_reason", (row, one) -> row.text(cancelReason(one)))
        .with("moment", (row, one) -> row.moment(at(one.touch().minute())))
        .with("created_by", (row, one) -> row.uuid(world.staff().id(one.words().author())))
        .with("created_at", (row, one) -> row.moment(at(one.touch().made())));
  }

  private static boolean isPlan(Row row) {
    return row.touch().plannedFor() >= 0;
  }

  private static boolean isDone(Row row) {
    return row.touch().state() == State.COMPLETED;
  }

  private static String noNextReason(Row row) {
    return isDone(row) && !row.hasEffect() && row.words().note().isEmpty()
        ? row.words().reason()
        : "";
  }

  private static String cancelReason(Row row) {
    return row.touch().state() == State.CANCELLED ? row.words().reason() : "";
  }

  private long at(int minute) {
    return world.time().millis(minute);
  }

  private @Nullable UUID company(Touch touch) {
    return touch.company() == Career.NONE ? null : world.companyId(touch.company());
  }

  Row row(Touch touch) {
    Career career = world.careers().of(touch.contact());
    int responsible = portfolios.ofContact(touch.contact(), career);
    return new Row(
        touch,
        Wording.of(world, touch, people.tongue(touch.contact()), responsible),
        touches.id(touch),
        touches.causeId(touch),
        touches.rootId(touch),
        touches.hasEffect(touch));
  }

  static CopyTable<Seat> participants() {
    return new CopyTable<Seat>("participant")
        .with("interaction_id", (row, one) -> row.uuid(one.interactionId()))
        .with("contact_id", (row, one) -> row.uuid(one.contactId()))
        .with("ordinal", (row, one) -> row.number(one.ordinal()));
  }

  void seats(Touch touch, Consumer<Seat> taker) {
    UUID id = touches.id(touch);
    taker.accept(new Seat(id, world.contactId(touch.contact()), 0));
    for (int i = 0; i < touch.colleagues().length; i++) {
      taker.accept(new Seat(id, world.contactId(touch.colleagues()[i]), i + 1));
    }
  }

  CopyTable<Entry> timeline() {
    return new CopyTable<Entry>("timeline_entry")
        .with("subject_id", (row, one) -> row.uuid(one.subjectId()))
        .with("moment", (row, one) -> row.moment(at(one.touch().minute())))
        .with("entry_id", (row, one) -> row.uuid(one.interactionId()))
        .with("planned", (row, one) -> row.flag(one.touch().state() == State.PLANNED));
  }

  /** The cards on which an interaction stands: of the people, and of where they worked then. */
  void entries(Touch touch, Consumer<Entry> taker) {
    if (!touch.isOnTimeline()) {
      return;
    }
    UUID id = touches.id(touch);
    taker.accept(new Entry(world.contactId(touch.contact()), touch, id));
    for (int colleague : touch.colleagues()) {
      taker.accept(new Entry(world.contactId(colleague), touch, id));
    }
    UUID company = company(touch);
    if (company != null) {
      taker.accept(new Entry(company, touch, id));
    }
  }
}
