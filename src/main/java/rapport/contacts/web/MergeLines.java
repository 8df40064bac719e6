package rapport.contacts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.ClientNames;
import rapport.contacts.Merge;

/** Says merges in words, in a fixed number of queries. */
@Component
public class MergeLines {
  private final ClientNames names;
  private final Users users;

  MergeLines(ClientNames names, Users users) {
    this.names = names;
    this.users = users;
  }

  public List<MergeLine> of(List<Merge> merges, User viewer) {
    List<UUID> ids = new ArrayList<>();
    merges.forEach(merge -> {
      ids.add(merge.keptId());
      ids.addAll(merge.mergedIds());
    });
    Map<UUID, String> called = names.of(ids);
    Map<UUID, String> colleagues = users.names();
    boolean may = viewer.may(Right.CHANGE_CLIENTS);
    return merges.stream()
        .map(merge ->
            new MergeLine(
                merge,
                called.getOrDefault(merge.keptId(), ""),
                merge.mergedIds().stream().map(id -> called.getOrDefault(id, "")).toList(),
                colleagues.getOrDefault(merge.userId(), ""),
                may && !merge.isUndone() && !merge.erased()))
        .toList();
  }
}
