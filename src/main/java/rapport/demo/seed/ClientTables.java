package rapport.demo.seed;

import rapport.contacts.ContactKeys;
import rapport.kernel.SearchKey;
import rapport.kernel.SortKey;

/**
 * The columns of contacts and companies. A new column is a line here; what is derived is derived by
 * the code that the verbs use.
 */
final class ClientTables {
  private final Firms firms;
  private final LastTouches touches;
  private final Aging aging;

  ClientTables(Firms firms, LastTouches touches, Aging aging) {
    this.firms = firms;
    this.touches = touches;
    this.aging = aging;
  }

  static CopyTable<Staff.Employee> employees(String passwordHash, String zone) {
    return new CopyTable<Staff.Employee>("app_user")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("email", (row, one) -> row.text(one.email()))
        .with("name", (row, one) -> row.text(one.name()))
        .with("role", (row, one) -> row.text(one.role()))
        .with("team_id", (row, one) -> row.uuid(one.team()))
        .with("password_hash", (row, one) -> row.text(passwordHash))
        .with("language", (row, one) -> row.text(one.language()))
        .with("zone", (row, one) -> row.text(zone))
        .with("active", (row, one) -> row.flag(one.active()))
        .with("created_at", (row, one) -> row.moment(one.since()));
  }

  static CopyTable<Staff.Team> teams() {
    return new CopyTable<Staff.Team>("team")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("name", (row, one) -> row.text(one.name()))
        .with("parent_id", (row, one) -> row.uuid(one.parent()));
  }

  CopyTable<FirmCard> companies() {
    return new CopyTable<FirmCard>("company")
        .with("id", (row, one) -> row.uuid(one.firm().id()))
        .with("name", (row, one) -> row.text(one.firm().name()))
        .with("sort_key", (row, one) -> row.text(SortKey.of(one.firm().name())))
        .with("search_key", (row, one) -> row.text(SearchKey.of(one.firm().name())))
        .with("note", (row, one) -> row.text(one.firm().note()))
        .with("responsible_id", (row, one) -> row.uuid(one.firm().responsible()))
        .with("last_touch_at", (row, one) -> row.moment(touches.lastOfCompany(one.firm().number())))
        .with("next_touch_at", (row, one) -> row.moment(touches.nextOfCompany(one.firm().number())))
        .with("created_at", (row, one) -> row.moment(one.firm().created()))
        .with("importance", (row, one) -> row.text(one.firm().importance().code()))
        .with("role", (row, one) -> row.text(one.firm().role()))
        .with("industry", (row, one) -> row.text(one.firm().industry()))
        .with("parent_id", (row, one) -> row.uuid(one.firm().parent()))
        .with("people_count", (row, one) -> row.number(one.firm().people()))
        .with("stale_from", (row, one) -> row.moment(aging.of(one)));
  }

  CopyTable<Card> contacts() {
    return new CopyTable<Card>("contact")
        .with("id", (row, one) -> row.uuid(one.person().id()))
        .with("given_name", (row, one) -> row.text(one.person().name().given()))
        .with("middle_name", (row, one) -> row.text(one.person().name().middle()))
        .with("family_name", (row, one) -> row.text(one.person().name().family()))
        .with("sort_key", (row, one) -> row.text(one.person().name().sortKey()))
        .with("search_key", (row, one) -> row.text(searchKey(one.person())))
        .with("birthday", (row, one) -> row.date(one.person().birthday()))
        .with("note", (row, one) -> row.text(one.person().note()))
        .with("responsible_id", (row, one) -> row.uuid(one.person().responsible()))
        .with(
            "last_touch_at", (row, one) -> row.moment(touches.lastOfContact(one.person().number())))
        .with(
            "next_touch_at", (row, one) -> row.moment(touches.nextOfContact(one.person().number())))
        .with("created_at", (row, one) -> row.moment(one.person().created()))
        .with("importance", (row, one) -> row.text(one.person().importance().code()))
        .with("role", (row, one) -> row.text(one.person().role()))
        .with("employer_key", (row, one) -> row.text(employerKey(one.person())))
        .with("position_key", (row, one) -> row.text(SortKey.of(one.position())))
        .with("name_doubtful", (row, one) -> row.flag(one.person().name().isDoubtful()))
        .with("stale_from", (row, one) -> row.moment(aging.of(one)));
  }

  private String searchKey(Person person) {
    return ContactKeys.of(
        person.name(), firms.names(person.career().now(), person.career().second()));
  }

  private String employerKey(Person person) {
    int employer = person.career().now();
    return employer == Career.NONE ? "" : SortKey.of(firms.name(employer));
  }

  static CopyTable<Job> employments() {
    return new CopyTable<Job>("employment")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("contact_id", (row, one) -> row.uuid(one.contactId()))
        .with("company_id", (row, one) -> row.uuid(one.companyId()))
        .with("position", (row, one) -> row.text(one.position()))
        .with("valid_from", (row, one) -> row.date(one.from()))
        .with("valid_to", (row, one) -> row.date(one.to()))
        .with("main", (row, one) -> row.flag(one.main()))
        .with("decision_role", (row, one) -> row.text(one.decisionRole()))
        .with("confirmed_at", (row, one) -> row.moment(one.confirmed()))
        .with("confirmed_by", (row, one) -> row.uuid(one.confirmation().by()));
  }

  static CopyTable<Point> points() {
    return new CopyTable<Point>("contact_point")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("contact_id", (row, one) -> row.uuid(one.contactId()))
        .with("company_id", (row, one) -> row.uuid(one.companyId()))
        .with("kind", (row, one) -> row.text(one.kind().code()))
        .with("label", (row, one) -> row.text(one.label()))
        .with("value", (row, one) -> row.text(one.value()))
        .with("canonical", (row, one) -> row.text(one.canonical()))
        .with(
            "search_key",
            (row, one) -> row.text(one.kind().searchKey(one.value(), one.canonical())))
        .with("ordinal", (row, one) -> row.number(one.ordinal()))
        .with("is_primary", (row, one) -> row.flag(one.primary()))
        .with("valid_to", (row, one) -> row.date(one.to()))
        .with("confirmed_at", (row, one) -> row.moment(one.confirmed()))
        .with("confirmed_by", (row, one) -> row.uuid(one.confirmedBy()));
  }
}
