package rapport.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody is on the web: hosts of sites, and where none are known in common the domains of
 * their mailboxes, unless the mailbox itself is the same, which counts by itself. Of people who
 * work for the same company it says nothing: that is one circumstance, and it makes them
 * colleagues.
 *
 * @param site the slot of sites
 * @param email the slot of addresses
 * @param domain the slot of the domains of these
 * @param employer the slot of the companies that people work for, -1 for companies themselves
 */
record Sites(String code, int site, int email, int domain, int employer) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.72, 0.0001, 1),
          Level.byValue("mail_domain", 0.05, 0.0005, 2),
          Level.of("close", 0.08, 0.0005),
          Level.of("different", 0.15, 0.9989));

  Sites(Schema schema) {
    this(
        schema.code(schema.has(FieldKind.WEB) ? FieldKind.WEB : FieldKind.EMAIL),
        schema.slot(FieldKind.WEB),
        schema.slot(FieldKind.EMAIL),
        schema.domains(),
        schema.ofPeople() ? schema.slot(FieldKind.COMPANY_NAME) : -1);
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    if (employer >= 0 && !Shared.first(one.all(employer), other.all(employer)).isEmpty()) {
      return MISSING;
    }
    String[] sites = one.all(site);
    String[] others = other.all(site);
    if (!Shared.first(sites, others).isEmpty()) {
      return 1;
    }
    if (!domain(one, other).isEmpty()) {
      return 2;
    }
    if (sites.length == 0 || others.length == 0) {
      return MISSING;
    }
    return Likeness.close(one, site, other, site) ? 3 : 4;
  }

  private String domain(Prepared one, Prepared other) {
    String[] domains = one.all(domain);
    String[] others = other.all(domain);
    String crossed = Shared.first(domains, other.all(site));
    if (crossed.isEmpty()) {
      crossed = Shared.first(one.all(site), others);
    }
    if (!crossed.isEmpty()) {
      return crossed;
    }
    boolean written = !Shared.first(one.all(email), other.all(email)).isEmpty();
    return written ? "" : Shared.first(domains, others);
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return switch (level) {
      case 1 -> Shared.first(one.all(site), other.all(site));
      case 2 -> domain(one, other);
      default -> "";
    };
  }

  @Override
  public List<String> counted(Prepared record) {
    List<String> all = new ArrayList<>(List.of(record.all(site)));
    for (String one : record.all(domain)) {
      if (!all.contains(one)) {
        all.add(one);
      }
    }
    return all;
  }
}
