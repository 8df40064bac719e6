package rapport.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class SavedViewsTest {
  private static final View NEGLECTED =
      new View(
          "стройка",
          FilterText.parse("last_touch:not_in_last:30"),
          "-last_touch",
          List.of("name", "phone"),
          "importance");

  @Autowired World world;
  @Autowired SavedViews views;

  private static ViewDraft draft(String name, Audience audience) {
    return new ViewDraft(RecordKind.CONTACT, name, audience, NEGLECTED);
  }

  @Test
  void aViewIsKeptWithAllThatMakesTheList() {
    UUID id = views.add(draft("  Забытые ", Audience.MINE), world.act(Role.MANAGER));
    SavedView kept = views.find(id, world.user(Role.MANAGER));
    assertThat(kept.name()).isEqualTo("Забытые");
    assertThat(kept.view()).isEqualTo(NEGLECTED);
    assertThat(kept.mayChange()).isTrue();
    assertThat(views.of(RecordKind.CONTACT, world.user(Role.MANAGER))).contains(kept);
    assertThat(views.of(RecordKind.COMPANY, world.user(Role.MANAGER))).doesNotContain(kept);
  }

  @Test
  void whatIsMineNobodyElseSees() {
    UUID id = views.add(draft("Только моё", Audience.MINE), world.act(Role.MANAGER));
    for (String other : List.of(Role.HEAD, Role.ADMINISTRATOR, Role.READER)) {
      assertThatThrownBy(() -> views.find(id, world.user(other))).isInstanceOf(Absent.class);
      assertThatThrownBy(() -> views.remove(id, world.act(other))).isInstanceOf(Absent.class);
      assertThatThrownBy(() -> views.restore(id, world.act(other))).isInstanceOf(Absent.class);
    }
  }

  @Test
  void onlyHeadsAndAdministratorsShare() {
    assertThatThrownBy(() -> views.add(draft("Всем", Audience.ALL), world.act(Role.MANAGER)))
        .isInstanceOf(Forbidden.class);
    UUID id = views.add(draft("Всем от руководителя", Audience.ALL), world.act(Role.HEAD));
    SavedView seen = views.find(id, world.user(Role.READER));
    assertThat(seen.mayChange()).isFalse();
    assertThatThrownBy(() ->
            views.change(id, seen.version(), draft("Моё", Audience.ALL), world.act(Role.MANAGER)))
        .isInstanceOf(Forbidden.class);
    views.change(
        id, seen.version(), draft("Переименовано", Audience.ALL), world.act(Role.ADMINISTRATOR));
    assertThatThrownBy(() ->
            views.change(id, seen.version(), draft("Поздно", Audience.ALL), world.act(Role.HEAD)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aRemovedViewComesBack() {
    UUID id = views.add(draft("Уходит", Audience.MINE), world.act(Role.SUPPORT));
    views.star(id, world.act(Role.SUPPORT));
    views.remove(id, world.act(Role.SUPPORT));
    assertThatThrownBy(() -> views.find(id, world.user(Role.SUPPORT))).isInstanceOf(Absent.class);
    assertThat(views.starred(RecordKind.CONTACT, world.user(Role.SUPPORT))).isEmpty();
    views.restore(id, world.act(Role.SUPPORT));
    assertThat(views.starred(RecordKind.CONTACT, world.user(Role.SUPPORT)))
        .get()
        .extracting(SavedView::id)
        .isEqualTo(id);
    views.unstar(id, world.act(Role.SUPPORT));
    assertThat(views.starred(RecordKind.CONTACT, world.user(Role.SUPPORT))).isEmpty();
  }

  @Test
  void aViewNeedsANameAndAFilterThatCanBeAsked() {
    assertThatThrownBy(() -> views.add(draft(" ", Audience.MINE), world.act(Role.MANAGER)))
        .isInstanceOf(Invalid.class);
    View wrong = View.PLAIN.with(FilterText.parse("password:is:x"));
    assertThatThrownBy(() ->
            views.add(
                new ViewDraft(RecordKind.CONTACT, "Пароли", Audience.MINE, wrong),
                world.act(Role.MANAGER)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aViewIsAnAddress() {
    assertThat(NEGLECTED.address("/contacts", ""))
        .isEqualTo(
            "/contacts?q=%D1%81%D1%82%D1%80%D0%BE%D0%B9%D0%BA%D0%B0&f=last_touch%3Anot_in_last%3A30"
                + "&sort=-last_touch&cols=name%2Cphone&board=importance");
    assertThat(
            View.of(
                "стройка",
                "last_touch:not_in_last:30",
                "-last_touch",
                "name, phone,",
                "importance"))
        .isEqualTo(NEGLECTED);
    assertThat(View.PLAIN.address("/contacts", "")).isEqualTo("/contacts");
    assertThat(View.PLAIN.address("/contacts", "all")).isEqualTo("/contacts?view=all&sort=");
  }
}
