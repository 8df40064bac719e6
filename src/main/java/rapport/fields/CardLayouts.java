package rapport.fields;

import static rapport.fields.db.Tables.CARD_LAYOUT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import tools.jackson.databind.json.JsonMapper;

/** How the cards are laid out, by kind and role. */
@Component
@Transactional
public class CardLayouts {
  private static final int MOST_SECTIONS = 30;
  private static final int LONGEST = 80;

  private final DSLContext sql;
  private final JsonMapper json;
  private final Changes changes;

  CardLayouts(DSLContext sql, JsonMapper json, Changes changes) {
    this.sql = sql;
    this.json = json;
    this.changes = changes;
  }

  /** The layout a role sees: its own, else everybody's, else the plain one. */
  @Transactional(readOnly = true)
  public CardLayout seenBy(RecordKind kind, String role) {
    return sql.selectFrom(CARD_LAYOUT)
        .where(CARD_LAYOUT.KIND.eq(kind.code()), CARD_LAYOUT.ROLE.in(role, ""))
        .orderBy(CARD_LAYOUT.ROLE.desc())
        .limit(1)
        .fetchOptional(this::layout)
        .orElseGet(() -> CardLayout.plain(kind, ""));
  }

  /** The layout as it is edited: a role without one begins with everybody's. */
  @Transactional(readOnly = true)
  public CardLayout edited(RecordKind kind, String role) {
    CardLayout seen = seenBy(kind, role);
    return seen.role().equals(role) ? seen : seen.as(role);
  }

  /** The codes of the roles that have layouts of their own; the empty one for everybody. */
  @Transactional(readOnly = true)
  public Set<String> roles(RecordKind kind) {
    return sql.select(CARD_LAYOUT.ROLE)
        .from(CARD_LAYOUT)
        .where(CARD_LAYOUT.KIND.eq(kind.code()))
        .fetchSet(CARD_LAYOUT.ROLE);
  }

  /** Lays out the cards for a role; {@link Conflict} "stale" if somebody else did meanwhile. */
  public void change(CardLayout layout, Act act) {
    act.needs(Right.ADMINISTER);
    CardLayout checked = checked(layout);
    int changed = checked.version() == 0 ? insert(checked, act) : update(checked, act);
    if (changed == 0) {
      throw new Conflict("stale");
    }
    note("change", layout.kind(), layout.role(), act);
  }

  private int insert(CardLayout layout, Act act) {
    return sql.insertInto(CARD_LAYOUT)
        .set(CARD_LAYOUT.KIND, layout.kind().code())
        .set(CARD_LAYOUT.ROLE, layout.role())
        .set(CARD_LAYOUT.SECTIONS, sections(layout))
        .set(CARD_LAYOUT.HIDDEN, layout.hidden().toArray(String[]::new))
        .set(CARD_LAYOUT.CHANGED_AT, act.at())
        .onConflictDoNothing()
        .execute();
  }

  private int update(CardLayout layout, Act act) {
    return sql.update(CARD_LAYOUT)
        .set(CARD_LAYOUT.SECTIONS, sections(layout))
        .set(CARD_LAYOUT.HIDDEN, layout.hidden().toArray(String[]::new))
        .set(CARD_LAYOUT.CHANGED_AT, act.at())
        .set(CARD_LAYOUT.VERSION, CARD_LAYOUT.VERSION.plus(1))
        .where(
            CARD_LAYOUT.KIND.eq(layout.kind().code()),
            CARD_LAYOUT.ROLE.eq(layout.role()),
            CARD_LAYOUT.VERSION.eq(layout.version()))
        .execute();
  }

  /** Hides a field from every layout of its kind, or shows it again. */
  public void hide(RecordKind kind, String code, boolean hidden, Act act) {
    act.needs(Right.ADMINISTER);
    Set<String> roles = new HashSet<>(roles(kind));
    roles.add("");
    for (String role : roles) {
      CardLayout layout = edited(kind, role);
      if (layout.hides(code) != hidden) {
        List<String> codes = new ArrayList<>(layout.hidden());
        codes.remove(code);
        if (hidden) {
          codes.add(code);
        }
        change(new CardLayout(kind, role, layout.sections(), codes, layout.version()), act);
      }
    }
  }

  /** Takes a role's own layout away, so that it sees everybody's. */
  public void remove(RecordKind kind, String role, Act act) {
    act.needs(Right.ADMINISTER);
    int removed =
        sql.deleteFrom(CARD_LAYOUT)
            .where(CARD_LAYOUT.KIND.eq(kind.code()), CARD_LAYOUT.ROLE.eq(role))
            .execute();
    if (removed > 0) {
      note("remove", kind, role, act);
    }
  }

  /** A layout has no id, but what is written of it must be found again. */
  private void note(String verb, RecordKind kind, String role, Act act) {
    byte[] name = ("layout/" + kind.code() + "/" + role).getBytes(StandardCharsets.UTF_8);
    changes.record(
        act,
        verb,
        "layout",
        UUID.nameUUIDFromBytes(name),
        Map.of("kind", kind.code(), "role", role));
  }

  /** Every field stands at most once, and sections without fields are dropped. */
  private static CardLayout checked(CardLayout layout) {
    List<Complaint> complaints = new ArrayList<>();
    if (layout.sections().size() > MOST_SECTIONS) {
      complaints.add(Complaint.of("sections", "tooMany", MOST_SECTIONS));
    }
    Set<String> seen = new HashSet<>(layout.hidden());
    List<CardLayout.Section> kept = new ArrayList<>();
    for (int i = 0; i < layout.sections().size(); i++) {
      CardLayout.Section section = layout.sections().get(i);
      if (OwnFieldDraft.longest(section.label()) > LONGEST) {
        complaints.add(Complaint.of("sections[" + i + "]", "tooLong", LONGEST));
      }
      List<String> codes = section.fields().stream().filter(seen::add).toList();
      if (!codes.isEmpty()) {
        kept.add(new CardLayout.Section(section.label().stripped(), codes));
      }
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    List<String> hidden = layout.hidden().stream().distinct().toList();
    return new CardLayout(layout.kind(), layout.role(), kept, hidden, layout.version());
  }

  private CardLayout layout(Record row) {
    CardLayout.Section[] sections =
        json.readValue(row.get(CARD_LAYOUT.SECTIONS).data(), CardLayout.Section[].class);
    return new CardLayout(
        RecordKind.ofCode(row.get(CARD_LAYOUT.KIND)).orElseThrow(),
        row.get(CARD_LAYOUT.ROLE),
        List.of(sections),
        Arrays.asList(row.get(CARD_LAYOUT.HIDDEN)),
        row.get(CARD_LAYOUT.VERSION));
  }

  private JSONB sections(CardLayout layout) {
    return JSONB.valueOf(json.writeValueAsString(layout.sections()));
  }
}
