package rapport.leads.incoming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Identification;
import rapport.contacts.Identified;
import rapport.contacts.Identified.Candidate;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Topic;
import rapport.kernel.EmailAddress;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.kernel.PhoneNumber;
import rapport.leads.ByItself;
import rapport.leads.LeadChannel;
import rapport.leads.LeadDraft;
import rapport.leads.Leads;
import rapport.leads.incoming.IncomingTouch.State;
import rapport.platform.Settings;

/**
 * Makes of what came in an interaction with somebody: address → identification → interaction. One
 * transaction each: it is understood as a whole, or not at all.
 */
@Component
@Transactional
class Understanding {
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 10_000;

  private final Storing storing;
  private final Identification identification;
  private final Contacts contacts;
  private final Interactions interactions;
  private final Leads leads;
  private final ByItself itself;
  private final Users users;
  private final Notices notices;
  private final Changes changes;
  private final Settings settings;

  Understanding(
      Storing storing,
      Identification identification,
      Contacts contacts,
      Interactions interactions,
      Leads leads,
      ByItself itself,
      Users users,
      Notices notices,
      Changes changes,
      Settings settings) {
    this.storing = storing;
    this.identification = identification;
    this.contacts = contacts;
    this.interactions = interactions;
    this.leads = leads;
    this.itself = itself;
    this.users = users;
    this.notices = notices;
    this.changes = changes;
    this.settings = settings;
  }

  /** Who may be behind it: contacts, or companies of whom nobody has the address as a person. */
  record Candidates(List<Candidate> people, List<Candidate> companies) {}

  /** Tries to understand it; nothing happens to what waits no longer. */
  void understand(UUID id) {
    Optional<IncomingTouch> found = storing.waiting(id);
    if (found.isEmpty()) {
      return;
    }
    Incoming content = found.get().content();
    Act act = itself.act();
    Candidates candidates = candidates(content, act.user());
    int people = candidates.people().size();
    if (people == 1) {
      with(id, Objects.requireNonNull(candidates.people().getFirst().id()), content, act);
    } else if (people > 1) {
      storing.tried(id, State.AMBIGUOUS, "people");
    } else if (!candidates.companies().isEmpty()) {
      storing.tried(id, State.AMBIGUOUS, "company");
    } else {
      withNew(id, content, "", act);
    }
  }

  /** Somebody says who it is. */
  void is(UUID id, UUID contactId, Act by) {
    IncomingTouch touch = waits(id);
    Act act = itself.act();
    with(id, contacts.find(contactId, by.user()).id(), touch.content(), act);
    settled(id, "choose", by);
  }

  /**
   * Somebody says that it is nobody known.
   *
   * @param name what to call them, empty for what is known
   */
  void isNew(UUID id, String name, Act by) {
    IncomingTouch touch = waits(id);
    withNew(id, touch.content(), name, itself.act());
    settled(id, "choose", by);
  }

  /**
   * @param note why, in words
   */
  void dismiss(UUID id, String note, Act by) {
    IncomingTouch touch = waits(id);
    if (note.length() > LONGEST_LINE) {
      throw new Invalid("note", "tooLong", LONGEST_LINE);
    }
    storing.noted(id, note.strip());
    storing.tried(id, State.DISMISSED, touch.reason());
    settled(id, "dismiss", by);
  }

  private void settled(UUID id, String verb, Act by) {
    storing.settled(id, by.userId(), by.at());
    changes.record(by, verb, "incoming", id, Map.of());
  }

  private IncomingTouch waits(UUID id) {
    return storing.waiting(id).orElseThrow(() -> new rapport.kernel.Conflict("incomingSettled"));
  }

  Candidates candidates(Incoming content, User viewer) {
    Map<UUID, Candidate> people = new LinkedHashMap<>();
    Map<UUID, Candidate> companies = new LinkedHashMap<>();
    for (String address : content.addresses()) {
      Identified found = identification.identify(address, country(content), viewer);
      boolean valid = found.candidates().stream().anyMatch(Candidate::isValid);
      found.candidates().stream()
          .filter(one -> one.isSeen() && (one.isValid() || !valid))
          .forEach(one ->
              (one.kind().equals("contact") ? people : companies)
                  .put(Objects.requireNonNull(one.id()), one));
    }
    return new Candidates(List.copyOf(people.values()), List.copyOf(companies.values()));
  }

  /** Somebody known: it is logged for who looks after them; a lead is made if they ask for one. */
  private void with(UUID id, UUID contactId, Incoming content, Act act) {
    Contact contact = contacts.find(contactId, act.user());
    UUID responsible = contact.responsibleId();
    boolean here = responsible != null && users.find(responsible).filter(User::active).isPresent();
    UUID leadId = null;
    if (content.inquiry() || !here) {
      LeadDraft.Owner owner =
          here && responsible != null
              ? new LeadDraft.Owner.Given(responsible)
              : new LeadDraft.Owner.ByRules();
      leadId = leads.add(lead(new LeadDraft.Person.Known(contactId), owner, content), act);
      responsible = leads.find(leadId, act.user()).responsibleId();
    }
    UUID interactionId = log(contactId, responsible, leadId, content, act);
    if (leadId == null && responsible != null) {
      notices.tell(
          List.of(responsible),
          new Notice.Tiding(
              "interaction", interactionId, "got-in-touch", List.of(contact.name().full())),
          act);
    }
    storing.understood(id, contactId, interactionId, leadId);
    changes.record(act, "understand", "incoming", id, Map.of());
  }

  /** Nobody known: a contact and a lead are made at once, and given out by the rules. */
  private void withNew(UUID id, Incoming content, String called, Act act) {
    List<PointDraft> points = points(content);
    if (points.isEmpty()) {
      throw new Invalid("address", "incomingAddress");
    }
    String name = called.isBlank() ? content.name() : called;
    LeadDraft.Person person =
        new LeadDraft.Person.Fresh(
            name(cut(name, LONGEST_NAME), points.getFirst(), content),
            cut(content.company(), LONGEST_NAME),
            points,
            country(content));
    UUID leadId = leads.add(lead(person, new LeadDraft.Owner.ByRules(), content), act);
    var lead = leads.find(leadId, act.user());
    UUID interactionId = log(lead.contactId(), lead.responsibleId(), leadId, content, act);
    storing.understood(id, lead.contactId(), interactionId, leadId);
    changes.record(act, "understand", "incoming", id, Map.of());
  }

  private static LeadDraft lead(LeadDraft.Person person, LeadDraft.Owner owner, Incoming content) {
    return new LeadDraft(
        person,
        channel(content),
        content.source(),
        cut(content.campaign(), LONGEST_LINE),
        cut(content.coupon(), LONGEST_LINE),
        cut(content.text().isBlank() ? content.subject() : content.text(), LONGEST_NOTE),
        owner,
        content.utm(),
        content.referrer(),
        content.own());
  }

  private UUID log(
      UUID contactId,
      @Nullable UUID responsible,
      @Nullable UUID leadId,
      Incoming content,
      Act act) {
    Topic topic =
        new Topic(
            channel(content).method(),
            Direction.INBOUND,
            List.of(contactId),
            "",
            cut(content.subject(), LONGEST_LINE),
            "",
            responsible,
            null,
            leadId);
    Instant at = content.at();
    Instant began = at == null || at.isAfter(act.at()) ? act.at() : at;
    Outcome outcome =
        new Outcome(began, content.durationSeconds(), "", cut(content.text(), LONGEST_NOTE));
    return interactions.log(topic, outcome, new Next.Open(), act);
  }

  /** Without a name they are called by their address, which is marked as no name. */
  private static PersonName name(String name, PointDraft first, Incoming content) {
    if (!name.isBlank()) {
      return PersonName.split(name);
    }
    String shown =
        first.kind() == PointKind.PHONE
            ? PhoneNumber.parse(first.value(), "").map(PhoneNumber::display).orElse(first.value())
            : first.value();
    return new PersonName("", "", shown);
  }

  private List<PointDraft> points(Incoming content) {
    List<PointDraft> points = new ArrayList<>();
    for (String address : content.addresses()) {
      String said = address.strip();
      Optional<PhoneNumber> phone = PhoneNumber.parse(said, country(content));
      if (EmailAddress.parse(said).isPresent()) {
        points.add(new PointDraft(PointKind.EMAIL, "work", said));
      } else if (phone.isPresent()) {
        points.add(new PointDraft(PointKind.PHONE, "work", phone.get().e164()));
      } else if (said.matches("(?U)@?[\\w.+-]{3,100}")) {
        points.add(new PointDraft(PointKind.MESSENGER, "other", said));
      }
    }
    return points;
  }

  private String country(Incoming content) {
    return content.country().isEmpty() ? settings.country() : content.country();
  }

  private static LeadChannel channel(Incoming content) {
    return LeadChannel.ofCode(content.channel()).orElse(LeadChannel.OTHER);
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
