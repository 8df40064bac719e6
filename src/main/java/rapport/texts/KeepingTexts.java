package rapport.texts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.ChangeListener;
import rapport.access.RecordedChange;

/** Keeps the words of records in step with them, in the transaction that changes them. */
@Component
class KeepingTexts implements ChangeListener {
  private final ObjectProvider<TextIndex> index;

  KeepingTexts(ObjectProvider<TextIndex> index) {
    this.index = index;
  }

  @Override
  public void changed(List<RecordedChange> changes) {
    changes.stream()
        .collect(groupingBy(RecordedChange::kind, mapping(RecordedChange::recordId, toSet())))
        .forEach((kind, ids) -> index.getObject().renew(kind, ids));
  }
}
