package rapport.contacts;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;

/** The cards on which something is stale: the important ones first, of these the stalest. */
@Component
@Transactional(readOnly = true)
public class CardsToRefresh {
  private final DSLContext sql;

  CardsToRefresh(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Which cards.
   *
   * @param viewer who looks, and so sees only what is within reach
   * @param mine only those the viewer is responsible for
   * @param now what is stale at this moment
   */
  public record Asked(User viewer, boolean mine, Instant now) {}

  private record Columns(
      Table<?> table,
      RecordKind kind,
      Field<UUID> id,
      Field<String> importance,
      Field<UUID> responsibleId,
      Condition present,
      Field<Instant> stored,
      Field<Instant> staleFrom) {
    Columns by(Field<Instant> seen) {
      return new Columns(table, kind, id, importance, responsibleId, present, stored, seen);
    }

    /** As the index has it, with the same words. */
    Field<Integer> rank() {
      return case_(importance)
          .when(inline("high"), inline(1))
          .when(inline("normal"), inline(2))
          .else_(inline(3));
    }
  }

  private static final Columns CONTACTS =
      new Columns(
          CONTACT,
          RecordKind.CONTACT,
          CONTACT.ID,
          CONTACT.IMPORTANCE,
          CONTACT.RESPONSIBLE_ID,
          CONTACT.REMOVED_AT.isNull(),
          CONTACT.STALE_FROM,
          CONTACT.STALE_FROM);
  private static final Columns COMPANIES =
      new Columns(
          COMPANY,
          RecordKind.COMPANY,
          COMPANY.ID,
          COMPANY.IMPORTANCE,
          COMPANY.RESPONSIBLE_ID,
          COMPANY.REMOVED_AT.isNull(),
          COMPANY.STALE_FROM,
          COMPANY.STALE_FROM);

  /** Ids of contacts, in their order. */
  public Page<UUID> contacts(Asked asked, Optional<Cursor> after, int limit) {
    return page(contacts(asked.viewer()), asked, after, limit);
  }

  /** Ids of companies, in their order. */
  public Page<UUID> companies(Asked asked, Optional<Cursor> after, int limit) {
    return page(companies(asked.viewer()), asked, after, limit);
  }

  /** How many contacts there are, counted up to the given number. */
  public int count(Asked asked, int most) {
    return sql.fetchCount(
        sql.selectOne()
            .from(CONTACT)
            .where(selection(contacts(asked.viewer()), asked))
            .limit(most));
  }

  /** As stale as what the viewer may know of: a card tells nothing of a hidden address. */
  private static Columns contacts(User viewer) {
    Set<String> hidden = Shown.hiddenPoints(RecordKind.CONTACT, viewer);
    boolean works = viewer.fieldRight(RecordKind.CONTACT, "company").reads();
    return hidden.isEmpty() && works ? CONTACTS : CONTACTS.by(Staleness.ofContact(hidden, works));
  }

  private static Columns companies(User viewer) {
    Set<String> hidden = Shown.hiddenPoints(RecordKind.COMPANY, viewer);
    return hidden.isEmpty() ? COMPANIES : COMPANIES.by(Staleness.ofCompany(hidden));
  }

  private Page<UUID> page(Columns columns, Asked asked, Optional<Cursor> after, int limit) {
    List<Cursor> rows =
        sql.select(columns.id(), columns.rank(), columns.staleFrom())
            .from(columns.table())
            .where(selection(columns, asked), behind(columns, after))
            .orderBy(columns.rank(), columns.staleFrom(), columns.id())
            .limit(limit + 1)
            .fetch(row -> new Cursor(row.value2() + " " + row.value3(), row.value1()));
    return Page.of(rows, limit, cursor -> cursor).map(Cursor::id);
  }

  private static Condition selection(Columns columns, Asked asked) {
    // what is stored is never later than what is seen, and has an index
    Condition known = columns.present().and(columns.stored().le(asked.now()));
    Condition stale =
        columns.stored().equals(columns.staleFrom())
            ? known
            : known.and(columns.staleFrom().le(asked.now()));
    return (asked.mine() ? stale.and(columns.responsibleId().eq(asked.viewer().id())) : stale)
        .and(asked.viewer().reach(columns.kind(), Deed.SEE).of(columns.responsibleId()));
  }

  private static Condition behind(Columns columns, Optional<Cursor> after) {
    if (after.isEmpty()) {
      return trueCondition();
    }
    String[] key = after.get().key().split(" ", 2);
    try {
      return row(columns.rank(), columns.staleFrom(), columns.id())
          .gt(
              val(Integer.valueOf(key[0])),
              val(Instant.parse(key[key.length - 1])),
              val(after.get().id()));
    } catch (NumberFormatException | DateTimeParseException invented) {
      throw new Invalid("cursor", "cursor");
    }
  }
}
