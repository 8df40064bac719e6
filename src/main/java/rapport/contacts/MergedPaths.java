package rapport.contacts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import rapport.access.CurrentUser;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.Ids;
import rapport.platform.web.MovedPaths;

/** The address of a merged client leads to that of the one it is part of, whatever follows it. */
@Component
class MergedPaths implements MovedPaths {
  private static final Pattern CLIENT =
      Pattern.compile("(.*/)(contacts|companies)/([0-9a-fA-F-]{36})((?:/.*)?)");

  private final Successors successors;
  private final Clients clients;
  private final CurrentUser user;

  MergedPaths(Successors successors, Clients clients, CurrentUser user) {
    this.successors = successors;
    this.clients = clients;
    this.user = user;
  }

  @Override
  public Optional<String> movedFrom(String path) {
    Matcher parts = CLIENT.matcher(path);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String directory = parts.group(2);
    RecordKind kind = directory.equals("companies") ? RecordKind.COMPANY : RecordKind.CONTACT;
    return Ids.parse(parts.group(3))
        .flatMap(id -> successors.of(kind, id))
        .filter(id -> user.get().filter(viewer -> sees(kind, id, viewer)).isPresent())
        .map(id -> parts.group(1) + directory + "/" + id + parts.group(4));
  }

  /** Where one leads that may not be seen, nobody learns. */
  private boolean sees(RecordKind kind, UUID id, User viewer) {
    return !clients.read(kind, List.of(id), viewer).isEmpty();
  }
}
