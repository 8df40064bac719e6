package rapport.api;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.interactions.Amending;
import rapport.interactions.Interactions;
import rapport.interactions.Move;
import rapport.interactions.Reassigning;
import rapport.interactions.Slot;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;

/** Does all that one patch of an interaction says, or none of it. */
@Component
class InteractionChanges {
  private final Interactions interactions;
  private final Amending amending;
  private final Reassigning reassigning;

  InteractionChanges(Interactions interactions, Amending amending, Reassigning reassigning) {
    this.interactions = interactions;
    this.amending = amending;
    this.reassigning = reassigning;
  }

  /**
   * @param named what the patch names
   * @param version the version the client saw, empty if that doesn't matter
   */
  @Transactional
  public void change(UUID id, InteractionPatch said, JsonNode named, OptionalInt version, Act act) {
    Optional<Slot> slot = said.slot(act.user());
    boolean corrects = InteractionPatch.corrects(named);
    if (!corrects && slot.isEmpty() && said.responsibleId() == null) {
      throw new Invalid("plannedAt", "required");
    }
    OptionalInt seen = version;
    if (corrects) {
      amending.correct(id, seen, known -> said.of(known, named), act);
      seen = OptionalInt.empty();
    }
    OptionalInt expected = seen;
    Optional<Move> move = slot.map(when -> new Move(when, said.plannedMinutes(), expected));
    if (said.responsibleId() != null) {
      reassigning.give(id, said.responsibleId(), move, expected, act);
    } else {
      move.ifPresent(to -> interactions.move(id, to, act));
    }
  }
}
