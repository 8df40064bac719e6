package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.Choice;
import rapport.interactions.Choices;

/** The lists that other requests refer to: who works here, what an interaction can be. */
@RestController
@RequestMapping("/api/v1")
class ListsApi {
  /** An entry of an editable list. */
  @Schema(name = "Choice")
  record ChoiceRecord(
      String code, @Schema(description = "By language: en, ru, uk") Map<String, String> labels) {
    static ChoiceRecord of(Choice choice) {
      return new ChoiceRecord(
          choice.code(),
          Map.of("en", choice.english(), "ru", choice.russian(), "uk", choice.ukrainian()));
    }
  }

  /** An employee. */
  @Schema(name = "User")
  record UserRecord(
      UUID id,
      String name,
      String email,
      @Schema(
              allowableValues = {
                "administrator",
                "head",
                "manager",
                "marketer",
                "support",
                "reader"
              })
          String role,
      @Schema(description = "False for those who left") boolean active) {
    static UserRecord of(User user) {
      return new UserRecord(
          user.id(), user.name(), user.email(), user.role().code(), user.active());
    }
  }

  /** The employee a token acts for. */
  @Schema(name = "Me")
  record MeRecord(
      UUID id,
      String name,
      String email,
      String role,
      @Schema(description = "en, ru or uk") String language,
      @Schema(description = "IANA time zone") String zone) {}

  private final Choices choices;
  private final Users users;

  ListsApi(Choices choices, Users users) {
    this.choices = choices;
    this.users = users;
  }

  @GetMapping("/interaction-groups")
  @Tag(name = "Interactions")
  @Operation(summary = "What interactions can be about")
  ListOf<ChoiceRecord> groups() {
    return list(choices.groups());
  }

  @GetMapping("/interaction-results")
  @Tag(name = "Interactions")
  @Operation(summary = "How interactions can end")
  ListOf<ChoiceRecord> results() {
    return list(choices.results());
  }

  private static ListOf<ChoiceRecord> list(List<Choice> list) {
    return ListOf.whole(list.stream().map(ChoiceRecord::of).toList());
  }

  @GetMapping("/users")
  @Tag(name = "Users")
  @Operation(summary = "List the employees, those who left last")
  ListOf<UserRecord> users() {
    return ListOf.whole(users.all().stream().map(UserRecord::of).toList());
  }

  @GetMapping("/me")
  @Tag(name = "Users")
  @Operation(summary = "Whom the token acts for")
  MeRecord me(User user) {
    return new MeRecord(
        user.id(),
        user.name(),
        user.email(),
        user.role().code(),
        user.language(),
        user.zone().getId());
  }
}
