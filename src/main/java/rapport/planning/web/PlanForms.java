package rapport.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.Method;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.Term;
import rapport.planning.Whose;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** What can be chosen in the form of a plan. */
@Component
class PlanForms {
  private static final int MONTHS = 4;

  private final ContactPlans plans;
  private final Wording wording;
  private final Users users;

  PlanForms(ContactPlans plans, Wording wording, Users users) {
    this.plans = plans;
    this.wording = wording;
    this.users = users;
  }

  PlanView.Form view(Optional<ContactPlan> edited, PlanForm form, User viewer, Ui ui) {
    PlanWords words = wording.words(viewer, ui);
    LocalDate today = plans.today();
    boolean begun = edited.filter(plan -> !today.isBefore(plan.term().first())).isPresent();
    return new PlanView.Form(
        edited.map(plan -> plan.id().toString()).orElse(null),
        words.which(form.filter(), form.recordKind()),
        whose(words),
        terms(edited, words, ui),
        Arrays.stream(Method.values())
            .map(method -> new Choice(method.code(), words.method(method)))
            .toList(),
        begun,
        begun);
  }

  private List<Choice> whose(PlanWords words) {
    List<Choice> whose = new ArrayList<>();
    whose.add(new Choice(Whose.ALL.code(), words.whose(Whose.ALL)));
    wording.teams().keySet().forEach(team -> whose.add(choice(Whose.team(team), words)));
    users.all().stream()
        .filter(User::active)
        .forEach(user -> whose.add(choice(Whose.colleague(user.id()), words)));
    return whose;
  }

  private static Choice choice(Whose whose, PlanWords words) {
    return new Choice(whose.code(), words.whose(whose));
  }

  /** This month and the next ones, this quarter and the next, the plan's own one. */
  private List<Choice> terms(Optional<ContactPlan> edited, PlanWords words, Ui ui) {
    List<Term> terms = new ArrayList<>();
    Term month = Term.month(plans.today());
    for (int i = 0; i < MONTHS; i++) {
      terms.add(month);
      month = month.next();
    }
    Term quarter = Term.quarter(plans.today());
    terms.add(quarter);
    terms.add(quarter.next());
    edited
        .map(ContactPlan::term)
        .filter(term -> term.length() != Term.Length.OWN && !terms.contains(term))
        .ifPresent(terms::addFirst);
    List<Choice> choices = new ArrayList<>();
    terms.forEach(term -> choices.add(new Choice(PlanForm.code(term), words.period(term))));
    choices.add(new Choice("own", ui.t("plan.term.own")));
    return choices;
  }
}
