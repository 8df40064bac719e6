package rapport.filters.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.FilterSentence;
import rapport.filters.FilterSql;
import rapport.filters.FilteredList;
import rapport.filters.View;
import rapport.filters.web.Rule.Group;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Works out what the builder shows for some rules: the inputs, the sentence, the count. */
@Component
class Building {
  private static final int COUNTED = 1000;

  private final Catalogue catalogue;
  private final Users users;
  private final List<FilteredList> lists;

  Building(Catalogue catalogue, Users users, List<FilteredList> lists) {
    this.catalogue = catalogue;
    this.users = users;
    this.lists = lists;
  }

  /** What is being built, for whom, and from which view it began. */
  record Work(FilteredList list, Group root, View base, Purpose purpose, User viewer, Ui ui) {
    RecordKind kind() {
      return list.kind();
    }

    Asking asking() {
      return new Asking(viewer, ui.now());
    }
  }

  /**
   * What came of it.
   *
   * @param view the base with the filter of the complete rules
   * @param complaints about rules, by their number
   * @param failure why the filter can't be asked at all, null if it can
   */
  record Result(
      View view, Map<Integer, Complaint> complaints, String count, @Nullable Complaint failure) {
    boolean isSound() {
      return complaints.isEmpty() && failure == null;
    }
  }

  /** The list that a part of an address names; {@link Absent} if there is none. */
  FilteredList list(String kind) {
    return lists.stream()
        .filter(list -> list.kind().code().equals(kind))
        .findFirst()
        .orElseThrow(() -> new Absent("list", kind));
  }

  Result result(Work work) {
    FilterOfRules.Made made =
        FilterOfRules.of(work.root(), work.kind(), catalogue.seenBy(work.viewer()));
    View view = work.base().with(made.filter());
    try {
      check(made.filter(), work);
      return new Result(view, made.complaints(), count(view, work), null);
    } catch (Invalid invalid) {
      return new Result(view, made.complaints(), "", invalid.complaints().getFirst());
    }
  }

  /** Whatever the rules let through, the compiler has the last word. */
  private void check(Filter filter, Work work) {
    new FilterSql(catalogue.seenBy(work.viewer()), work.asking()).of(filter, work.kind());
  }

  private String count(View view, Work work) {
    int count = work.list().count(view, COUNTED, work.asking());
    String key = work.list().countKey();
    return count > COUNTED ? work.ui().t(key + ".more", COUNTED) : work.ui().n(key, count);
  }

  /**
   * The builder with the result.
   *
   * @param said which complaints it is time to show
   */
  BuilderView view(Work work, Result result, Predicate<Complaint> said) {
    FieldsSeen fields = catalogue.seenBy(work.viewer());
    Map<java.util.UUID, String> people = users.names();
    Map<Integer, Complaint> shown =
        result.complaints().entrySet().stream()
            .filter(one -> said.test(one.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Complaint failure = result.failure();
    return new BuilderView(
        "/filters/" + work.kind().code() + "/builder",
        work.list().path(),
        work.base(),
        work.purpose(),
        new RuleViews(fields, people, work.ui().words(), shown).root(work.root(), work.kind()),
        new FilterSentence(fields, work.ui().words(), people)
            .of(result.view().filter(), work.kind()),
        result.count(),
        failure == null ? null : Complaints.say(failure, work.ui().words()));
  }
}
