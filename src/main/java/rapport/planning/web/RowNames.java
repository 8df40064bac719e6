package rapport.planning.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Companies;
import rapport.contacts.Contacts;
import rapport.interactions.Method;
import rapport.planning.Attainment.By;
import rapport.planning.ContactPlan;

/** What the rows of plan against fact are called, and where they lead. */
@Component
class RowNames {
  private final Wording wording;
  private final Contacts contacts;
  private final Companies companies;

  RowNames(Wording wording, Contacts contacts, Companies companies) {
    this.wording = wording;
    this.contacts = contacts;
    this.companies = companies;
  }

  /**
   * Names by what a row is of.
   *
   * @param none of rows of nothing
   */
  record Names(Map<String, String> known, String none) {
    String of(String row) {
      return row.isEmpty() ? none : known.getOrDefault(row, "");
    }
  }

  Names of(By by, Collection<ContactPlan> plans, PlanWords words) {
    return switch (by) {
      case COLLEAGUE -> new Names(texts(wording.people()), words.nobody());
      case TEAM -> new Names(texts(wording.teams()), words.noTeam());
      case LINE -> {
        Map<String, String> methods = new HashMap<>();
        List.of(Method.values()).forEach(one -> methods.put(one.code(), words.method(one)));
        yield new Names(methods, "");
      }
      case PLAN ->
          new Names(
              plans.stream()
                  .collect(
                      Collectors.toMap(
                          plan -> plan.id().toString(),
                          plan -> plan.name() + ", " + words.period(plan.term()))),
              "");
    };
  }

  private static Map<String, String> texts(Map<UUID, String> names) {
    Map<String, String> texts = new HashMap<>();
    names.forEach((id, name) -> texts.put(id.toString(), name));
    return texts;
  }

  /**
   * Where a row leads.
   *
   * @param href where its name leads, null for nowhere
   * @param behind where its interactions are
   * @param clients where its clients are, null for nowhere
   */
  record Way(@Nullable String href, String behind, @Nullable String clients) {}

  /**
   * @param one whether the rows are of one plan, which can also be read client by client
   */
  static Way way(By by, String of, String base, boolean one) {
    if (by == By.PLAN) {
      String plan = "/plans/" + of;
      return new Way(plan, AttainmentView.behind(plan, ""), plan + "?by=client");
    }
    String query =
        switch (by) {
          case COLLEAGUE -> OwnersAsked.responsible(of).query();
          case TEAM -> OwnersAsked.team(of).query();
          case LINE, PLAN -> "&method=" + of;
        };
    String behind = AttainmentView.behind(base, query);
    String clients = one ? base + "?by=client" + (by == By.LINE ? "" : query) : null;
    return new Way(by == By.LINE ? behind : clients, behind, clients);
  }

  /** Whose clients are asked for, in words; nothing for those of all. */
  String whose(OwnersAsked asked, PlanWords words) {
    if (!asked.responsible().isEmpty()) {
      return new Names(texts(wording.people()), "")
          .known()
          .getOrDefault(asked.responsible(), words.nobody());
    }
    return asked.team().isEmpty()
        ? ""
        : new Names(texts(wording.teams()), "").known().getOrDefault(asked.team(), words.noTeam());
  }

  /** By id, of those that the viewer sees. */
  Map<UUID, String> clients(RecordKind kind, List<UUID> ids, User viewer) {
    return kind == RecordKind.COMPANY
        ? companies.names(ids, viewer)
        : contacts.names(ids, viewer).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().name()));
  }

  static String card(RecordKind kind, UUID id) {
    return (kind == RecordKind.COMPANY ? "/companies/" : "/contacts/") + id;
  }
}
