package rapport.exchange.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands entries of LDIF by the attributes of directories (RFC 4519, RFC 2798) and of
 * Thunderbird.
 */
final class LdifReading {
  private final LdifEntry entry;
  private final PersonDraft draft = new PersonDraft();

  private LdifReading(LdifEntry entry) {
    this.entry = entry;
  }

  static SourceRow read(RawCard raw) {
    if (raw.broken() != null) {
      return unreadable(raw, raw.broken());
    }
    try {
      LdifEntry entry = LdifEntry.parse(raw.text());
      if (!List.of("", "add").contains(entry.first("changetype").toLowerCase(Locale.ROOT))) {
        return unreadable(raw, UnreadableReason.CHANGE_RECORD);
      }
      SourcePerson person = new LdifReading(entry).person();
      return person.isEmpty()
          ? unreadable(raw, UnreadableReason.NOTHING_IN_IT)
          : new SourceRow.Read(raw.number(), person, raw.text());
    } catch (LdifEntry.Broken broken) {
      return unreadable(raw, UnreadableReason.BROKEN_ENTRY);
    }
  }

  private static SourceRow unreadable(RawCard raw, UnreadableReason reason) {
    return new SourceRow.Unreadable(raw.number(), raw.text(), reason);
  }

  /** An empty one for groups and for the branches of a directory. */
  private SourcePerson person() {
    if (entry.isOf(
        "groupOfNames", "groupOfUniqueNames", "posixGroup", "organizationalUnit", "dcObject")) {
      return draft.finish();
    }
    boolean company = entry.isOf("organization");
    if (!company) {
      addName();
    }
    draft.employment(
        entry.first(company ? "cn" : "o", "o", "organizationname", "company"),
        entry.first("title"),
        entry.first("ou", "organizationalunitname", "department"));
    addPoints();
    addAddresses();
    addBirthday();
    entry.all("description", "notes", "comment").forEach(draft::note);
    return draft.finish();
  }

  private void addName() {
    draft.givenName(entry.first("givenname", "gn"));
    draft.middleName(entry.first("middlename"));
    draft.familyName(entry.first("sn", "surname"));
    draft.fullName(entry.first("displayname", "cn", "commonname"));
  }

  private void addPoints() {
    points(PointKind.PHONE, Labels.WORK, "telephonenumber");
    points(PointKind.PHONE, Labels.MOBILE, "mobile", "mobiletelephonenumber", "cellphone");
    points(PointKind.PHONE, Labels.HOME, "homephone", "hometelephonenumber");
    points(PointKind.PHONE, Labels.FAX, "facsimiletelephonenumber", "fax");
    points(PointKind.PHONE, Labels.OTHER, "othertelephone", "pager", "pagerphone");
    points(
        PointKind.EMAIL,
        Labels.OTHER,
        "mail",
        "rfc822mailbox",
        "email",
        "mozillasecondemail",
        "xmozillasecondemail",
        "mailalternateaddress");
    points(PointKind.WEB, Labels.WORK, "workurl", "mozillaworkurl");
    points(PointKind.WEB, Labels.HOME, "homeurl", "mozillahomeurl");
    points(PointKind.WEB, Labels.OTHER, "labeleduri", "url");
    points(PointKind.MESSENGER, "skype", "nsskypeid", "mozillaskype", "skype");
    points(PointKind.MESSENGER, "icq", "nsicqid", "icq");
    points(PointKind.MESSENGER, "jabber", "nsjabberid", "mozillajabber", "jabber");
    points(PointKind.MESSENGER, "telegram", "telegram");
  }

  private void points(PointKind kind, String label, String... attributes) {
    entry.all(attributes).forEach(value -> draft.point(kind, label, value));
  }

  private void addAddresses() {
    lines(Labels.WORK, "postaladdress");
    lines(Labels.HOME, "homepostaladdress");
    parts(
        Labels.WORK,
        "postofficebox",
        "mozillaworkstreet2",
        "street",
        "streetaddress",
        "l",
        "localityname",
        "st",
        "region",
        "postalcode",
        "zip",
        "co",
        "c",
        "countryname");
    parts(
        Labels.HOME,
        "mozillahomestreet",
        "mozillahomestreet2",
        "mozillahomelocalityname",
        "mozillahomestate",
        "mozillahomepostalcode",
        "mozillahomecountryname");
  }

  /** The lines of one address are separated by dollar signs (RFC 4517, section 3.3.28). */
  private void lines(String label, String attribute) {
    for (String address : entry.all(attribute)) {
      draft.point(PointKind.ADDRESS, label, joined(Stream.of(address.split("\\$"))));
    }
  }

  private void parts(String label, String... attributes) {
    draft.point(PointKind.ADDRESS, label, joined(entry.all(attributes).stream()));
  }

  private static String joined(Stream<String> parts) {
    return parts
        .map(part -> part.strip().replaceAll("\\s*\\n\\s*", ", "))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Thunderbird writes year, month and day apart. */
  private void addBirthday() {
    String year = entry.first("birthyear");
    String day = entry.first("birthday", "dateofbirth");
    String whole = year.isEmpty() ? day : year + "-" + entry.first("birthmonth") + "-" + day;
    Birthdays.parse(whole).ifPresent(draft::birthday);
  }
}
