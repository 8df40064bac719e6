package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.EditableList;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.ListEntry;
import rapport.fields.web.ListChoices;
import rapport.interactions.Choices;
import rapport.interactions.Question;
import rapport.interactions.Questions;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** What a group asks when an interaction is completed, and of which groups a result is. */
@Controller
@RequestMapping("/settings/lists")
class ClassifyingPage {
  private static final int EMPTY_ROWS = 2;

  private final Choices choices;
  private final Questions questions;

  ClassifyingPage(Choices choices, Questions questions) {
    this.choices = choices;
    this.questions = questions;
  }

  @GetMapping("/interaction_group/{code}")
  String group(@PathVariable String code, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.MANAGE_FIELDS);
    List<Question> all = questions.all().stream().filter(one -> one.group().equals(code)).toList();
    model.addAttribute("was", questions.state(code));
    return show(entry(choices.groups(), code), all, Complaints.NONE, ui, model);
  }

  @PostMapping("/interaction_group/{code}")
  String ask(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    ListEntry group = entry(choices.groups(), code);
    List<Question> typed = typed(code, sent);
    String was = at(sent, "was", 0);
    try {
      questions.write(code, typed, was, act);
      return "redirect:/settings/lists/interaction_group";
    } catch (Invalid invalid) {
      response.setStatus(422);
      model.addAttribute("was", was);
      return show(group, typed, Complaints.of(invalid, ui.words()), ui, model);
    } catch (Conflict stale) {
      response.setStatus(409);
      model.addAttribute("was", questions.state(code));
      return show(group, typed, told(stale, ui), ui, model);
    }
  }

  @GetMapping("/interaction_result/{code}")
  String result(@PathVariable String code, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.MANAGE_FIELDS);
    Set<String> chosen = choices.groupsOfResults().getOrDefault(code, Set.of());
    return show(code, chosen, Complaints.NONE, ui, model);
  }

  private String show(String code, Set<String> chosen, Complaints complaints, Ui ui, Model model) {
    model.addAttribute("result", entry(choices.results(), code));
    model.addAttribute("groups", ListChoices.of(choices.groups().offered(), ui));
    model.addAttribute("chosen", chosen);
    model.addAttribute("was", choices.state(code));
    model.addAttribute("complaints", complaints);
    return "interactions/resultgroups";
  }

  private static Complaints told(Conflict stale, Ui ui) {
    return Complaints.of(new Invalid("", stale.code()), ui.words());
  }

  @PostMapping("/interaction_result/{code}")
  String only(
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<String> groups,
      @RequestParam(defaultValue = "") String was,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    entry(choices.results(), code);
    try {
      choices.only(code, groups.stream().filter(choices.groups()::knows).toList(), was, act);
      return "redirect:/settings/lists/interaction_result";
    } catch (Conflict stale) {
      response.setStatus(409);
      return show(code, Set.copyOf(groups), told(stale, ui), ui, model);
    }
  }

  private static ListEntry entry(EditableList list, String code) {
    return list.all().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Absent(list.name(), code));
  }

  private static List<Question> typed(String group, MultiValueMap<String, String> sent) {
    List<Question> typed = new ArrayList<>();
    int rows = sent.getOrDefault("questionCode", List.of()).size();
    for (int i = 0; i < rows; i++) {
      Label.Given label =
          new Label.Given(
              at(sent, "questionEn", i), at(sent, "questionRu", i), at(sent, "questionUk", i));
      Question question =
          new Question(
              at(sent, "questionCode", i),
              group,
              label,
              FieldType.ofCode(at(sent, "questionKind", i)).orElse(FieldType.TEXT),
              at(sent, "questionRequired", i).equals("true"),
              at(sent, "questionRequired", i).equals("retired"));
      boolean empty = (label.english() + label.russian() + label.ukrainian()).isBlank();
      if (!question.code().isEmpty() || !empty) {
        typed.add(question);
      }
    }
    return typed;
  }

  private static String at(MultiValueMap<String, String> sent, String name, int i) {
    List<String> values = Optional.ofNullable(sent.get(name)).orElse(List.of());
    return i < values.size() ? values.get(i) : "";
  }

  private static String show(
      ListEntry group, List<Question> typed, Complaints complaints, Ui ui, Model model) {
    List<Question> rows = new ArrayList<>(typed);
    for (int i = 0; i < EMPTY_ROWS; i++) {
      Label.Given none = new Label.Given("", "", "");
      rows.add(new Question("", group.code(), none, FieldType.TEXT, false, false));
    }
    model.addAttribute("group", group);
    model.addAttribute("rows", rows);
    model.addAttribute("complaints", complaints);
    model.addAttribute(
        "kinds",
        Question.KINDS.stream()
            .map(kind -> new Choice(kind.code(), ui.t("fieldtype." + kind.code())))
            .toList());
    return "interactions/groupasks";
  }
}
