package rapport.chains;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rapport.access.Act;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Planning;
import rapport.chains.Deed.Responsible;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.filters.Filter;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.Outcome;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;

/** People, calls and rules of the tests of chains. */
public final class Calls {
  private Calls() {}

  public static UUID person(String family, Contacts contacts, Act act) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family), "", "", List.of(), null, "", null, "RU"),
        act);
  }

  public static Topic topic(Method method, String subject, UUID person) {
    return new Topic(method, Direction.OUTBOUND, List.of(person), "", subject, "", null, null);
  }

  public static Topic incoming(String subject, UUID person) {
    return new Topic(Method.EMAIL, Direction.INBOUND, List.of(person), "", subject, "", null, null);
  }

  public static Outcome outcome(Instant at, String result) {
    return new Outcome(at, 300, result, "");
  }

  /** When something with these words in its subject is completed with a result: plan a method. */
  public static Rule.Draft planning(String words, String result, Method method) {
    return draft(words, result, planning(method, new Delay(2, Delay.Unit.DAYS, null), false));
  }

  static Planning planning(Method method, Delay delay, boolean beside) {
    return new Planning(method, "", "", Responsible.SAME, null, delay, null, false, beside);
  }

  public static Rule.Draft draft(String words, String result, Deed deed) {
    Set<String> results = result.isEmpty() ? Set.of() : Set.of(result);
    return new Rule.Draft(
        "Rule " + words,
        Rule.Mode.ON,
        new Trigger(
            Occasion.COMPLETED, Set.of(), null, Set.of(), results, words, Filter.EVERYTHING),
        deed);
  }

  static Rule.Draft in(Rule.Mode mode, Rule.Draft draft) {
    return new Rule.Draft(draft.name(), mode, draft.trigger(), draft.deed());
  }

  static Rule.Draft on(Occasion occasion, Rule.Draft draft) {
    Trigger trigger = draft.trigger();
    return new Rule.Draft(
        draft.name(),
        draft.mode(),
        new Trigger(
            occasion,
            Set.of(),
            null,
            Set.of(),
            trigger.results(),
            trigger.words(),
            trigger.contact()),
        draft.deed());
  }
}
