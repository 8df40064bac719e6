package rapport.interactions.web;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.fields.web.Input;
import rapport.fields.web.ListChoices;
import rapport.interactions.Choices;
import rapport.interactions.Questions;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** What is asked of an interaction once it has taken place, which depends on its group. */
@Component
class Asked {
  private final Choices choices;
  private final Questions questions;

  Asked(Choices choices, Questions questions) {
    this.choices = choices;
    this.questions = questions;
  }

  List<Choice> results(String group, Ui ui) {
    return ListChoices.of(choices.resultsOf(group), ui);
  }

  /** The topics that are offered, and those retired ones that were chosen. */
  List<Choice> topics(List<String> chosen, Ui ui) {
    return ListChoices.of(
        choices.topics().all().stream()
            .filter(one -> !one.retired() || chosen.contains(one.code()))
            .toList(),
        ui);
  }

  List<Choice> groups(String chosen, Ui ui) {
    return ListChoices.with(choices.groups().all(), chosen, ui);
  }

  /** The questions of the form's group, with what was answered. */
  List<Input> questions(TouchForm form, Complaints complaints) {
    return questions.of(form.group()).stream()
        .map(question ->
            new Input(
                question.asField(),
                List.of(form.more().answers().getOrDefault(question.code(), "")),
                complaints.at(question.field()),
                List.of(),
                question.required()))
        .toList();
  }
}
