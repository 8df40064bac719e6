package rapport.contacts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.exchange.OnKnown;

/** Says why somebody may not do what a row of their file asks for. */
record IntakeRights(User user, OnKnown onKnown) {
  /** Who is responsible is looked at by itself: it matters whose the client is. */
  private static final Set<String> SAID_APART = Set.of(IntakeFacts.RESPONSIBLE);

  /** A client that a row is about. */
  record Held(boolean made, @Nullable UUID responsibleId) {}

  /** The reason as messages know it; "" if there is none. */
  String forbidden(IncomingRow row, Optional<Held> found) {
    RecordKind kind = row.isCompany() ? RecordKind.COMPANY : RecordKind.CONTACT;
    if (!writable(row, new Rights(user, kind))) {
      return "read_only";
    }
    Optional<Held> known = found.filter(one -> !one.made());
    if (onKnown.changes()
        && known
            .filter(one -> !user.reach(kind, Deed.CHANGE).includes(one.responsibleId()))
            .isPresent()) {
      return "not_yours";
    }
    String to = row.own().facts(row.isCompany()).getOrDefault(IntakeFacts.RESPONSIBLE, "");
    return found.isPresent() && onKnown != OnKnown.ADD
        ? known.map(one -> giving(kind, to, one.responsibleId())).orElse("")
        : mayGiveNew(kind, to) ? "" : "read_only";
  }

  private boolean writable(IncomingRow row, Rights may) {
    Rights ofCompany = new Rights(user, RecordKind.COMPANY);
    return row.points().stream().allMatch(point -> may.writes(Rights.field(point.kind())))
        && (row.note().isEmpty() || may.writes("note"))
        && (row.birthday() == null || may.writes("birthday"))
        && writable(row.own().contactFacts().keySet(), may)
        && writable(row.own().companyFacts().keySet(), ofCompany)
        && (row.isCompany() || row.everyWork().findAny().isEmpty() || may.writes("company"))
        && (row.isCompany()
            || row.works().stream().allMatch(work -> work.decision().isEmpty())
            || may.writes("decision_role"));
  }

  private static boolean writable(Set<String> facts, Rights may) {
    return facts.stream().filter(code -> !SAID_APART.contains(code)).allMatch(may::writes);
  }

  /** Whether a new client may be somebody's; one's own it always may. */
  boolean mayGiveNew(RecordKind kind, String to) {
    return to.isEmpty()
        || to.equals(user.id().toString())
        || new Rights(user, kind).writes("responsible");
  }

  /** Why a known client may not be passed on as a row says; "" also if it would not be. */
  private String giving(RecordKind kind, String to, @Nullable UUID holder) {
    boolean would =
        onKnown.changes()
            && !to.isEmpty()
            && !to.equals(IntakeFacts.NOBODY)
            && !to.equals(String.valueOf(holder))
            && (holder == null || onKnown == OnKnown.OVERWRITE);
    if (!would) {
      return "";
    }
    if (!new Rights(user, kind).writes("responsible")) {
      return "read_only";
    }
    return HandOverRules.mayPass(holder, user) ? "" : "not_to_give";
  }
}
