package rapport.interactions.web;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.fields.ListEntry;
import rapport.fields.web.EntryDetails;
import rapport.interactions.Choices;
import rapport.interactions.Questions;
import rapport.platform.web.Ui;

/** What else can be said of groups and results: what a group asks, and where a result belongs. */
@Configuration
class ClassifyingDetails {
  @Bean
  EntryDetails groupDetails(Choices choices, Questions questions) {
    return new EntryDetails() {
      @Override
      public String list() {
        return choices.groups().name();
      }

      @Override
      public Map<String, String> said(Ui ui) {
        return choices.groups().all().stream()
            .collect(
                toMap(ListEntry::code, one -> ui.n("group.asks", questions.of(one.code()).size())));
      }
    };
  }

  @Bean
  EntryDetails resultDetails(Choices choices) {
    return new EntryDetails() {
      @Override
      public String list() {
        return choices.results().name();
      }

      @Override
      public Map<String, String> said(Ui ui) {
        Map<String, Set<String>> only = choices.groupsOfResults();
        return choices.results().all().stream()
            .collect(
                toMap(ListEntry::code, one -> said(only.getOrDefault(one.code(), Set.of()), ui)));
      }

      private String said(Set<String> codes, Ui ui) {
        return codes.isEmpty()
            ? ui.t("result.any")
            : ui.t(
                "result.only",
                String.join(
                    ", ",
                    choices.groups().all().stream()
                        .filter(group -> codes.contains(group.code()))
                        .map(group -> group.label().in(ui.words()))
                        .toList()));
      }
    };
  }
}
