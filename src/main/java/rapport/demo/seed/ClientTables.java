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

  ClientTables(Firms firms, LastTouches touches) {
    this.firms = firms;
    this.touches = touches;
  }

  static CopyTable<Staff.Employee> employees(String passwordHash, String zone) {
    return new CopyTable<Staff.Employee>("app_user")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("email", (row, one) -> row.text(one.email()))
        .with("name", (row, one) -> row.text(one.name()))
        .with("role", (row, one) -> row.text(one.role().code()))
        .with("password_hash", (row, one) -> row.text(passwordHash))
        .with("language", (row, one) -> row.text(one.language()))
        .with("zone", (row, one) -> row.text(zone))
        .with("active", (row, one) -> row.flag(one.active()))
        .with("created_at", (row, one) -> row.moment(one.since()));
  }

  CopyTable<Firm> companies() {
    return new CopyTable<Firm>("company")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("name", (row, one) -> row.text(one.name()))
        .with("sort_key", (row, one) -> row.text(SortKey.of(one.name())))
        .with("search_key", (row, one) -> row.text(SearchKey.of(one.name())))
        .with("note", (row, one) -> row.text(one.note()))
        .with("responsible_id", (row, one) -> row.uuid(one.responsible()))
        .with("last_touch_at", (row, one) -> row.moment(touches.lastOfCompany(one.number())))
        .with("next_touch_at", (row, one) -> row.moment(touches.nextOfCompany(one.number())))
        .with("created_at", (row, one) -> row.moment(one.created()));
  }

  CopyTable<Person> contacts() {
    return new CopyTable<Person>("contact")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("given_name", (row, one) -> row.text(one.name().given()))
        .with("middle_name", (row, one) -> row.text(one.name().middle()))
        .with("family_name", (row, one) -> row.text(one.name().family()))
        .with("sort_key", (row, one) -> row.text(one.name().sortKey()))
        .with("search_key", (row, one) -> row.text(searchKey(one)))
        .with("birthday", (row, one) -> row.date(one.birthday()))
        .with("note", (row, one) -> row.text(one.note()))
        .with("responsible_id", (row, one) -> row.uuid(one.responsible()))
        .with("last_touch_at", (row, one) -> row.moment(touches.lastOfContact(one.number())))
        .with("next_touch_at", (row, one) -> row.moment(touches.nextOfContact(one.number())))
        .with("created_at", (row, one) -> row.moment(one.created()));
  }

  private String searchKey(Person person) {
    return ContactKeys.of(
        person.name(), firms.names(person.career().now(), person.career().second()));
  }

  static CopyTable<Job> employments() {
    return new CopyTable<Job>("employment")
        .with("id", (row, one) -> row.uuid(one.id()))
        .with("contact_id", (row, one) -> row.uuid(one.contactId()))
        .with("company_id", (row, one) -> row.uuid(one.companyId()))
        .with("position", (row, one) -> row.text(one.position()))
        .with("valid_from", (row, one) -> row.date(one.from()))
        .with("valid_to", (row, one) -> row.date(one.to()));
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
        .with("ordinal", (row, one) -> row.number(one.ordinal()));
  }
}
