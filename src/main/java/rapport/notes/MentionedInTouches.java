package rapport.notes;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.ChangeListener;
import rapport.access.Notice;
import rapport.access.RecordKind;
import rapport.access.RecordedChange;
import rapport.access.User;
import rapport.access.Via;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;

/** Tells colleagues who are called in the note of an interaction, when it is written down. */
@Component
class MentionedInTouches implements ChangeListener {
  private static final Set<String> WRITTEN = Set.of("log", "plan", "complete", "change");

  private static final Set<String> FIRST = Set.of("log", "plan");

  private static final Set<Via> BY_PEOPLE = EnumSet.of(Via.PAGE, Via.API);

  private final ObjectProvider<InteractionLog> log; // which need what records changes
  private final ObjectProvider<Mentions> mentions;

  MentionedInTouches(ObjectProvider<InteractionLog> log, ObjectProvider<Mentions> mentions) {
    this.log = log;
    this.mentions = mentions;
  }

  @Override
  public void changed(List<RecordedChange> changes) {
    Map<UUID, RecordedChange> written = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> change.kind().equals(RecordKind.INTERACTION.code()))
        .filter(change -> WRITTEN.contains(change.verb()))
        .filter(change -> BY_PEOPLE.contains(change.act().via()))
        .forEach(change -> written.put(change.recordId(), change));
    if (!written.isEmpty()) {
      User writer = changes.getFirst().act().user();
      onceEach(log.getObject().read(written.keySet(), writer))
          .forEach(one -> tell(one, Objects.requireNonNull(written.get(one.id()))));
    }
  }

  /** Of a series that is planned at once, each time says the same: the first one is told of. */
  private static Collection<Interaction> onceEach(List<Interaction> read) {
    return read.stream()
        .sorted(Comparator.comparing(Interaction::moment))
        .collect(
            Collectors.toMap(
                one -> Objects.requireNonNullElse(one.seriesId(), one.id()),
                Function.identity(),
                (first, later) -> first,
                LinkedHashMap::new))
        .values();
  }

  private void tell(Interaction interaction, RecordedChange change) {
    if (interaction.note().indexOf('@') < 0 && FIRST.contains(change.verb())) {
      return; // what was said before may have called somebody who isn't called any more
    }
    Notice.Tiding tiding =
        new Notice.Tiding(
            RecordKind.INTERACTION.code(),
            interaction.id(),
            "mentioned",
            List.of(change.act().user().name(), interaction.subject()));
    mentions
        .getObject()
        .tell(
            interaction.id(),
            interaction.note(),
            user -> sees(interaction.id(), user),
            tiding,
            change.act());
  }

  private boolean sees(UUID id, User user) {
    return !log.getObject().read(List.of(id), user).isEmpty();
  }
}
