package rapport.demo;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Method;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.PlanLine;
import rapport.planning.Term;
import rapport.planning.Whose;
import rapport.platform.words.Language;

/** What the head of the demo company promised its clients for this month. */
@Component
class DemoPlans {
  private static final Filter CLIENTS = new Filter.Test("role", Operator.IS, "client");
  private static final Filter ACTIVE =
      CLIENTS.and(new Filter.Test("touches", Operator.AT_LEAST, "2", "90"));
  private static final Filter POTENTIAL =
      CLIENTS.and(new Filter.Test("touches", Operator.AT_MOST, "1", "90"));
  private static final Filter IMPORTANT =
      ACTIVE.and(new Filter.Test("importance", Operator.IS, "high"));

  private final ContactPlans plans;
  private final Users users;
  private final Clock clock;

  DemoPlans(ContactPlans plans, Users users, Clock clock) {
    this.plans = plans;
    this.users = users;
    this.clock = clock;
  }

  /** What the plans are called, and what each of their lines is for. */
  private record Texts(
      String potential, List<String> first, String active, List<String> second, String important) {
    static Texts in(Language language) {
      return switch (language) {
        case RU ->
            new Texts(
                "Потенциальные клиенты",
                List.of(
                    "интерес, потребности, ценность, предложение",
                    "презентация, условия",
                    "каталог, предложение, договор"),
                "Активные клиенты",
                List.of("что закончилось, что заказать", "новинки", "новости, наличие"),
                "Важные клиенты");
        case UK ->
            new Texts(
                "Потенційні клієнти",
                List.of(
                    "інтерес, потреби, цінність, пропозиція",
                    "презентація, умови",
                    "каталог, пропозиція, договір"),
                "Активні клієнти",
                List.of("що скінчилося, що замовити", "новинки", "новини, наявність"),
                "Важливі клієнти");
        case EN ->
            new Texts(
                "Potential clients",
                List.of(
                    "interest, needs, value, offer",
                    "presentation, terms",
                    "catalogue, offer, contract"),
                "Active clients",
                List.of("what ran out, what to order", "new products", "news, what is in stock"),
                "Important clients");
      };
    }
  }

  void write(Language language) {
    Texts texts = Texts.in(language);
    List<String> first = texts.first();
    List<String> second = texts.second();
    add(
        texts.potential(),
        POTENTIAL,
        PlanLine.of(Method.CALL, 6, first.getFirst()).weekly(2).or(Method.MEETING, 2),
        PlanLine.of(Method.MEETING, 2, first.get(1)).taking(60),
        PlanLine.of(Method.EMAIL, 4, first.getLast()).orMore());
    UUID active =
        add(
            texts.active(),
            ACTIVE,
            PlanLine.of(Method.CALL, 2, second.getFirst()).taking(10).or(Method.CHAT, 1),
            PlanLine.of(Method.MEETING, 1, second.get(1)).taking(60),
            PlanLine.of(Method.EMAIL, 2, second.getLast()));
    add(texts.important(), IMPORTANT, PlanLine.of(Method.CALL, 4, second.getFirst()).taking(15));
    plans.copy(active, act());
  }

  private UUID add(String name, Filter filter, PlanLine... lines) {
    Term month = Term.month(plans.today());
    return plans.add(
        new ContactPlan.Draft(
            name, RecordKind.CONTACT, filter, Whose.ALL, month, month.first(), List.of(lines)),
        act());
  }

  private Act act() {
    User head =
        users.all().stream()
            .filter(user -> user.may(Right.MANAGE_PLANS) && !user.role().isAdministrator())
            .findFirst()
            .orElseThrow();
    return new Act(head, clock.instant(), Via.SYSTEM);
  }
}
