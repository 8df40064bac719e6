package rapport.interactions.web;

import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.filters.Asking;
import rapport.filters.FilteredList;
import rapport.filters.View;
import rapport.interactions.FilteredLog;

/** The log, as the builder of filters knows it. */
@Component
class InteractionFilteredList implements FilteredList {
  private final FilteredLog log;

  InteractionFilteredList(FilteredLog log) {
    this.log = log;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.INTERACTION;
  }

  @Override
  public String path() {
    return LogRequest.PATH;
  }

  @Override
  public String countKey() {
    return "interactions.count";
  }

  @Override
  public int count(View view, int most, Asking asking) {
    return log.count(view.filter(), most, asking);
  }
}
