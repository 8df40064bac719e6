package rapport.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.platform.live.Live;

/** Tells browsers of every change of every record, so that no verb has to think of it. */
@Component
class TellingLive implements ChangeListener {
  private final Live live;

  /** Asked for late: those who know write changes themselves. */
  private final ObjectProvider<ShownOn> shown;

  TellingLive(Live live, ObjectProvider<ShownOn> shown) {
    this.live = live;
    this.shown = shown;
  }

  private record What(String kind, String verb) {}

  @Override
  public void changed(List<RecordedChange> changes) {
    Act act = changes.getFirst().act();
    Map<What, Set<UUID>> told =
        changes.stream()
            .collect(
                groupingBy(
                    one -> new What(one.kind(), one.verb()),
                    mapping(RecordedChange::recordId, toCollection(LinkedHashSet::new))));
    told.forEach((what, ids) ->
        live.tell(
            what.kind(),
            what.verb(),
            ids,
            places(what.kind(), ids),
            act.userId(),
            act.user().name()));
  }

  private Set<UUID> places(String kind, Set<UUID> ids) {
    Set<UUID> places = new HashSet<>();
    shown.stream()
        .filter(one -> one.kind().equals(kind))
        .forEach(one -> places.addAll(one.places(ids)));
    places.removeAll(ids);
    return places;
  }
}
