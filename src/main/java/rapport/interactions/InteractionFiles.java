package rapport.interactions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.files.FileOwner;

/** Files hang on interactions. */
@Component
class InteractionFiles implements FileOwner {
  private final InteractionLog log;

  InteractionFiles(InteractionLog log) {
    this.log = log;
  }

  @Override
  public String kind() {
    return RecordKind.INTERACTION.code();
  }

  @Override
  public Condition seen(Field<UUID> ownerId, User viewer) {
    return InteractionLog.seenIn(ownerId, viewer);
  }

  @Override
  public void needsChange(UUID ownerId, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction interaction = log.find(ownerId, act.user());
    act.user().needs(RecordKind.INTERACTION, Deed.CHANGE, interaction.responsibleId());
  }

  @Override
  public boolean mayChange(UUID ownerId, User viewer) {
    Reach reach = viewer.reach(RecordKind.INTERACTION, Deed.CHANGE);
    return viewer.may(Right.LOG_INTERACTIONS)
        && log.read(List.of(ownerId), viewer).stream()
            .anyMatch(one -> reach.includes(one.responsibleId()));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ownerIds, User viewer) {
    return log.read(List.copyOf(ownerIds), viewer).stream()
        .collect(Collectors.toMap(Interaction::id, Interaction::subject));
  }

  @Override
  public String path(UUID ownerId) {
    return "/interactions/" + ownerId;
  }
}
