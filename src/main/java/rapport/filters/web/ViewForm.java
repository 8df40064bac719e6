package rapport.filters.web;

import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.filters.Audience;
import rapport.filters.SavedView;
import rapport.filters.SavedViews;
import rapport.filters.View;
import rapport.platform.web.Complaints;

/**
 * The form that keeps or renames a view.
 *
 * @param saved the view it changes, null for a new one
 * @param mayShare whether others can be shown the view
 */
public record ViewForm(
    String kind,
    @Nullable SavedView saved,
    View view,
    String name,
    Audience audience,
    boolean starred,
    boolean mayShare,
    Complaints complaints) {

  static ViewForm fresh(RecordKind kind, View view, User viewer) {
    return new ViewForm(
        kind.code(),
        null,
        view,
        "",
        Audience.MINE,
        false,
        SavedViews.mayShare(viewer),
        Complaints.NONE);
  }

  static ViewForm of(SavedView saved, User viewer) {
    return new ViewForm(
        saved.kind().code(),
        saved,
        saved.view(),
        saved.name(),
        saved.audience(),
        saved.starred(),
        SavedViews.mayShare(viewer),
        Complaints.NONE);
  }

  static ViewForm again(RecordKind kind, ViewsPage.Sent sent, User viewer, Complaints complaints) {
    String name = sent.name() == null ? "" : sent.name();
    return fresh(kind, sent.view(), viewer).with(name, sent, complaints);
  }

  /** The same with what was sent, and what is wrong with it. */
  ViewForm with(String typed, ViewsPage.Sent sent, Complaints said) {
    return new ViewForm(
        kind, saved, view, typed, sent.shared(), sent.star() != null, mayShare, said);
  }

  public String action() {
    return saved == null ? "/views" : "/views/" + saved.id();
  }

  public String filterText() {
    return view.filterText();
  }
}
