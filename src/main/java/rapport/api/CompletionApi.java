package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.interactions.Choices;
import rapport.interactions.Completion;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Particulars;
import rapport.interactions.State;
import rapport.interactions.Topic;
import rapport.kernel.Conflict;

/** The completion of a planned interaction. */
@RestController
@RequestMapping("/api/v1/interactions/{id}/completion")
@Tag(name = "Interactions")
class CompletionApi {
  private final Interactions interactions;
  private final InteractionLog log;
  private final Choices choices;
  private final InteractionRecords records;
  private final Employees employees;

  CompletionApi(
      Interactions interactions,
      InteractionLog log,
      Choices choices,
      InteractionRecords records,
      Employees employees) {
    this.interactions = interactions;
    this.log = log;
    this.choices = choices;
    this.records = records;
    this.employees = employees;
  }

  @PutMapping
  @Operation(
      summary = "Complete a planned interaction",
      description = "Saying the same result again changes nothing; another one is refused (409).")
  ResponseEntity<InteractionRecord> complete(
      @PathVariable UUID id, @RequestBody CompletionFields fields, Act act) {
    Interaction planned = log.find(id, act.user());
    Next next =
        NextFields.follows(
            fields.next(), fields.noNextReason(), topic(planned), employees, act.user().zone());
    try {
      Optional<Particulars> said = Optional.of(fields.particulars(planned));
      Outcome outcome = fields.outcome(planned, act);
      interactions.complete(id, new Completion(outcome, said, next, OptionalInt.empty()), act);
    } catch (Conflict notPlanned) {
      requireSame(id, fields, notPlanned, act.user());
    }
    Interaction completed = log.find(id, act.user());
    return Versions.tagged(completed.version(), records.of(completed, act.user()));
  }

  /** A client that repeats itself after a lost answer is told what it was told before. */
  private void requireSame(UUID id, CompletionFields fields, Conflict notPlanned, User user) {
    Interaction now = log.find(id, user);
    String result = Texts.of(fields.result()).strip();
    boolean same = choices.resultCode(result).orElse(result).equals(now.result());
    if (now.state() != State.COMPLETED || !same) {
      throw notPlanned;
    }
  }

  private static Topic topic(Interaction interaction) {
    return new Topic(
        interaction.method(),
        interaction.direction(),
        interaction.contactIds(),
        interaction.group(),
        interaction.subject(),
        interaction.place(),
        interaction.responsibleId(),
        interaction.causeId(),
        interaction.leadId());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take a completion back: the interaction is planned again")
  void reopen(@PathVariable UUID id, Act act) {
    interactions.reopen(id, act);
  }
}
