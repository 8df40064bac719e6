package rapport.contacts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.exchange.ClientIntake;
import rapport.exchange.ClientKind;
import rapport.exchange.OnKnown;
import rapport.exchange.reading.SourcePerson;
import rapport.fields.Catalogue;
import rapport.fields.Fields;

/** Makes contacts, companies, employments and contact points of the rows of address books. */
@Component
@Transactional
class BookIntake implements ClientIntake {
  /** One intake writes at a time, so that two imports don't make the same company twice. */
  private static final long TURN = 0x7261_7070_6f72_7431L;

  /**
   * While an import fills a table that was empty, the planner knows nothing of it yet, and would
   * read it all for every batch.
   */
  private static final Field<String> BY_INDEX =
      DSL.field("set_config('enable_seqscan', 'off', true)", String.class);

  private final DSLContext sql;
  private final IntakeKnowledge knowledge;
  private final IntakeWriting writing;
  private final IntakeUndoing undoing;
  private final Catalogue catalogue;
  private final Users users;
  private final TransactionTemplate looking;

  BookIntake(
      DSLContext sql,
      IntakeKnowledge knowledge,
      IntakeWriting writing,
      IntakeUndoing undoing,
      Catalogue catalogue,
      Users users,
      PlatformTransactionManager transactions) {
    this.sql = sql;
    this.knowledge = knowledge;
    this.writing = writing;
    this.undoing = undoing;
    this.catalogue = catalogue;
    this.users = users;
    looking = new TransactionTemplate(transactions);
    looking.setReadOnly(true);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public Foresight foresight(User user, OnKnown onKnown) {
    IntakePlan plan = new IntakePlan(user, onKnown);
    return batch -> Objects.requireNonNull(looking.execute(transaction -> foresee(batch, plan)));
  }

  private List<Foreseen> foresee(Batch batch, IntakePlan plan) {
    sql.select(BY_INDEX).execute();
    ReadingOwn own = own(batch);
    List<IncomingRow> rows = read(batch, own);
    knowledge.tell(plan, rows, own.companies());
    List<Foreseen> foreseen = rows.stream().map(row -> foreseen(row, plan.take(row))).toList();
    plan.lighten();
    return foreseen;
  }

  private static Foreseen foreseen(IncomingRow row, Became became) {
    return new Foreseen(
        row.number(),
        became.outcome(),
        became.reason(),
        row.name().full(),
        row.works().stream().map(BookIntake::said).collect(Collectors.joining("; ")),
        row.points().stream()
            .map(point ->
                new Address(
                    rapport.exchange.reading.PointKind.valueOf(point.kind().name()),
                    point.value(),
                    point.canonical()))
            .toList(),
        row.own().said());
  }

  private static String said(IncomingRow.Work work) {
    return work.position().isEmpty() ? work.company() : work.company() + ", " + work.position();
  }

  @Override
  public Taken take(Batch batch, Act act) {
    act.needs(Right.IMPORT);
    sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(TURN)), BY_INDEX)
        .execute();
    ReadingOwn own = own(batch);
    List<IncomingRow> rows = read(batch, own);
    IntakePlan plan = new IntakePlan(act.user(), batch.onKnown());
    knowledge.tell(plan, rows, own.companies());
    List<Became> became = rows.stream().map(plan::take).toList();
    writing.write(plan, batch.responsibleId(), act.at());
    return new Taken(became, traces(plan));
  }

  private static List<IncomingRow> read(Batch batch, ReadingOwn own) {
    ReadingRows reading = new ReadingRows(batch.country(), own);
    return batch.rows().stream().map(reading::read).toList();
  }

  /**
   * Fields and colleagues are asked for only if rows tell of them, which most don't. Whether the
   * columns may be filled was asked when they were chosen.
   */
  private ReadingOwn own(Batch batch) {
    boolean fields = batch.rows().stream().anyMatch(row -> tells(row.person()));
    boolean people =
        batch.rows().stream()
            .flatMap(row -> row.person().own().stream())
            .anyMatch(value -> value.code().equals(IntakeFacts.RESPONSIBLE));
    return new ReadingOwn(
        fields ? catalogue.of(RecordKind.CONTACT) : new Fields(List.of()),
        fields ? catalogue.of(RecordKind.COMPANY) : new Fields(List.of()),
        new Colleagues(people ? users.all() : List.of()),
        batch.onStranger(),
        batch.responsibleId());
  }

  private static boolean tells(SourcePerson person) {
    return !person.own().isEmpty()
        || person.employments().stream().anyMatch(works -> !works.decision().isEmpty());
  }

  private static List<Trace> traces(IntakePlan plan) {
    Stream<Trace> contacts =
        plan.contacts().stream()
            .filter(contact -> contact.made || contact.isMet())
            .map(contact ->
                new Trace(
                    ClientKind.CONTACT,
                    contact.id,
                    contact.name.full(),
                    contact.made,
                    contact.versionAfter(),
                    contact.added()));
    Stream<Trace> companies =
        plan.companies().stream()
            .filter(company -> company.made || company.isMet())
            .map(company ->
                new Trace(
                    ClientKind.COMPANY,
                    company.id,
                    company.name,
                    company.made,
                    company.versionAfter(),
                    company.added()));
    return Stream.concat(contacts, companies).toList();
  }

  @Override
  public List<Kept> undo(List<Trace> traces, Act act) {
    sql.select(BY_INDEX).execute();
    Map<ClientKind, List<Trace>> byKind = new HashMap<>();
    traces.forEach(
        trace -> byKind.computeIfAbsent(trace.kind(), kind -> new ArrayList<>()).add(trace));
    List<Kept> kept =
        new ArrayList<>(undoing.contacts(byKind.getOrDefault(ClientKind.CONTACT, List.of())));
    kept.addAll(undoing.companies(byKind.getOrDefault(ClientKind.COMPANY, List.of())));
    return kept;
  }
}
