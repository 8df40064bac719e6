package rapport.notes;

import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Companies;
import rapport.contacts.Contacts;
import rapport.contacts.Sight;
import rapport.interactions.CardEntries;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.kernel.Absent;
import rapport.leads.Lead;
import rapport.leads.Leads;

/**
 * Knows the records that notes and tasks are about: who sees them, what they are called, on which
 * cards what is about them stands.
 */
@Component
@Transactional(readOnly = true)
public class Abouts {
  private final Contacts contacts;
  private final Companies companies;
  private final InteractionLog log;
  private final Leads leads;
  private final CardEntries entries;

  Abouts(
      Contacts contacts,
      Companies companies,
      InteractionLog log,
      Leads leads,
      CardEntries entries) {
    this.contacts = contacts;
    this.companies = companies;
    this.log = log;
    this.leads = leads;
    this.entries = entries;
  }

  /** Rows of which these columns hold a record that the viewer sees; the one place for it. */
  public static Condition seen(Field<String> kind, Field<UUID> id, User viewer) {
    return Stream.of(RecordKind.values())
        .map(one -> kind.eq(inline(one.code())).and(seen(one, id, viewer)))
        .reduce(Condition::or)
        .orElseThrow();
  }

  private static Condition seen(RecordKind kind, Field<UUID> id, User viewer) {
    return switch (kind) {
      case CONTACT -> Sight.contactIn(id, viewer);
      case COMPANY -> Sight.companyIn(id, viewer);
      case LEAD -> Leads.seenIn(id, viewer);
      case INTERACTION -> InteractionLog.seenIn(id, viewer);
    };
  }

  /** Whether somebody sees a record. */
  public boolean sees(About about, User viewer) {
    return names(List.of(about), viewer).containsKey(about);
  }

  /** {@link Absent} unless the viewer sees it. */
  public void needs(About about, User viewer) {
    if (!sees(about, viewer)) {
      throw new Absent(about.kind().code(), about.id());
    }
  }

  /** What those are called that the viewer sees; a fixed number of queries. */
  public Map<About, String> names(Collection<About> abouts, User viewer) {
    Map<About, String> names = new HashMap<>();
    List<UUID> people = ids(abouts, RecordKind.CONTACT);
    if (!people.isEmpty()) {
      contacts
          .names(people, viewer)
          .forEach((id, name) -> names.put(new About(RecordKind.CONTACT, id), name.name()));
    }
    List<UUID> firms = ids(abouts, RecordKind.COMPANY);
    if (!firms.isEmpty()) {
      companies
          .names(firms, viewer)
          .forEach((id, name) -> names.put(new About(RecordKind.COMPANY, id), name));
    }
    List<UUID> inquiries = ids(abouts, RecordKind.LEAD);
    if (!inquiries.isEmpty()) {
      leads
          .read(inquiries, viewer)
          .forEach(lead -> names.put(new About(RecordKind.LEAD, lead.id()), name(lead)));
    }
    List<UUID> touches = ids(abouts, RecordKind.INTERACTION);
    if (!touches.isEmpty()) {
      log.read(touches, viewer)
          .forEach(one -> names.put(new About(RecordKind.INTERACTION, one.id()), one.subject()));
    }
    return names;
  }

  private static List<UUID> ids(Collection<About> abouts, RecordKind kind) {
    return abouts.stream().filter(one -> one.kind() == kind).map(About::id).distinct().toList();
  }

  private static String name(Lead lead) {
    return lead.wants().isEmpty() ? lead.contact() : lead.contact() + " · " + lead.wants();
  }

  /**
   * On which cards something about it stands: on its own; of a lead also on that of its contact; of
   * an interaction where that stands.
   */
  public Set<UUID> cards(About about, User viewer) {
    return switch (about.kind()) {
      case CONTACT, COMPANY -> Set.of(about.id());
      case LEAD -> {
        Lead lead = leads.find(about.id(), viewer);
        yield new LinkedHashSet<>(List.of(lead.id(), lead.contactId()));
      }
      case INTERACTION -> {
        Interaction interaction = log.find(about.id(), viewer);
        Set<UUID> cards = new LinkedHashSet<>(interaction.contactIds());
        cards.addAll(entries.subjects(about.id()));
        yield cards;
      }
    };
  }

  /** Who is responsible for a record, so that rights can be asked; null for nobody. */
  @Nullable UUID responsible(About about) {
    return switch (about.kind()) {
      case CONTACT -> contacts.responsible(about.id());
      case COMPANY -> companies.responsible(about.id());
      case LEAD -> leads.responsible(about.id());
      case INTERACTION -> log.responsible(about.id());
    };
  }
}
