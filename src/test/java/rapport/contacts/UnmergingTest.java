package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.interactions.Interaction;
import rapport.kernel.Conflict;

class UnmergingTest extends Merging {
  @Test
  void unmergedTheyAreExactlyWhatTheyWere() {
    String phone = phone();
    UUID kept = person("Олег", "", "Сидоренко", "Фирма " + mark, phone);
    UUID merged = person("О.", "Ильич", "Сидоренко", "Фирма " + mark, phone, phone());
    UUID third = person("Олег", "", "Сидоренко", "Другая " + mark, phone());
    logged(kept);
    logged(merged);
    logged(kept, merged, third);
    planned(merged);
    planned(third);
    List<String> before = rows.of(kept, merged, third);

    UUID id = merging.merge(draft(kept, merged, third), act());
    assertThat(rows.of(kept, merged, third)).isNotEqualTo(before);
    UnmergeForeseen foreseen = unmerging.foresee(id, act());
    assertThat(foreseen.later()).isEmpty();
    unmerging.unmerge(id, Map.of(), act());

    assertThat(rows.of(kept, merged, third)).containsExactlyElementsOf(before);
    assertThat(merges.find(id, user()).isUndone()).isTrue();
    assertThat(verbs(kept)).startsWith("unmerge", "merge");
    assertThat(verbs(merged)).startsWith("bring_back", "merge_into");
    assertThatThrownBy(() -> unmerging.unmerge(id, Map.of(), act())).isInstanceOf(Conflict.class);
  }

  @Test
  void whatCameSinceIsListedAndGoesWhereSomebodySays() {
    UUID kept = person("Мария", "", "Ковач", "", phone());
    UUID merged = person("Мария", "", "Ковач-Бондар", "", phone());
    UUID plan = planned(merged);
    UUID id = merging.merge(draft(kept, merged), act());
    Contact card = contacts.find(kept, user());
    String typed = phone();
    String other = phone();
    List<PointDraft> points = new ArrayList<>(drafts(card));
    points.add(new PointDraft(PointKind.PHONE, "", typed));
    points.add(new PointDraft(PointKind.PHONE, "", other));
    contacts.change(
        kept, card.version(), contact(card.name(), "Новая " + mark, points, "Заметка"), act());
    interactions.complete(plan, outcome(), next(kept), act());
    UUID later = logged(kept);

    UnmergeForeseen foreseen = unmerging.foresee(id, act());
    assertThat(foreseen.later())
        .extracting(piece -> piece.key().part() + " " + piece.what().code())
        .containsExactlyInAnyOrder(
            "field changed",
            "point added",
            "point added",
            "employment added",
            "interaction added",
            "interaction added");
    LaterPiece follow =
        foreseen.later().stream()
            .filter(piece -> piece.suggestedId().equals(merged))
            .findFirst()
            .orElseThrow();
    assertThat(follow.key().part()).isEqualTo("interaction");
    String goes =
        foreseen.later().stream()
            .filter(piece -> piece.text().equals(other))
            .findFirst()
            .orElseThrow()
            .key()
            .text();
    unmerging.unmerge(id, Map.of(goes, merged, "field:note", merged), act());

    Contact one = contacts.find(kept, user());
    Contact back = contacts.find(merged, user());
    assertThat(values(one)).contains(typed).doesNotContain(other).hasSize(2);
    assertThat(values(back)).contains(other).hasSize(2);
    assertThat(back.note()).isEqualTo("Заметка");
    assertThat(one.note()).isEmpty();
    assertThat(one.employments()).hasSize(1);
    assertThat(log.find(plan, user()).contactIds()).containsExactly(merged);
    assertThat(log.of(merged, user(), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactly(plan);
    assertThat(log.plannedWith(merged, user())).hasSize(1);
    assertThat(log.plannedWith(kept, user())).isEmpty();
    assertThat(log.of(kept, user(), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactly(later);
    assertThatThrownBy(() -> unmerging.unmerge(id, Map.of("point:x", merged), act()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void anAddressRemovedMeanwhileComesBackWithItsOwner() {
    UUID kept = person("Пётр", "", mark, "", phone());
    UUID merged = person("Пётр", "", mark, "", phone());
    String lost = values(contacts.find(merged, user())).getFirst();
    UUID id = merging.merge(draft(kept, merged), act());
    Contact card = contacts.find(kept, user());
    List<PointDraft> fewer =
        drafts(card).stream().filter(point -> !point.value().equals(lost)).toList();
    contacts.change(kept, card.version(), contact(card.name(), "", fewer, ""), act());

    assertThat(unmerging.foresee(id, act()).later())
        .extracting(LaterPiece::text, piece -> piece.what().code(), LaterPiece::suggestedId)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(lost, "removed", merged));
    unmerging.unmerge(id, Map.of(), act());
    assertThat(values(contacts.find(merged, user()))).containsExactly(lost);
    assertThat(values(contacts.find(kept, user()))).hasSize(1).doesNotContain(lost);
  }

  @Test
  void aChainLeadsToItsEndInOneStepAndIsTakenBackLastFirst() {
    UUID one = person("Цепь", "", "Первая", "", phone());
    UUID two = person("Цепь", "", "Вторая", "", phone());
    UUID three = person("Цепь", "", "Третья", "", phone());
    logged(one);
    logged(two);
    List<String> before = rows.of(one, two, three);
    UUID first = merging.merge(draft(two, one), act());
    UUID second = merging.merge(draft(three, two), act());

    assertThat(world.api(Role.HEAD).get("/contacts/" + one).header("Location"))
        .isEqualTo("/api/v1/contacts/" + three);
    assertThat(log.of(three, user(), Optional.empty(), 10).items()).hasSize(2);
    assertThatThrownBy(() -> unmerging.unmerge(first, Map.of(), act()))
        .isInstanceOfSatisfying(
            Conflict.class, told -> assertThat(told.code()).isEqualTo("mergedLater"));
    unmerging.unmerge(second, Map.of(), act());
    assertThat(world.api(Role.HEAD).get("/contacts/" + one).header("Location"))
        .isEqualTo("/api/v1/contacts/" + two);
    unmerging.unmerge(first, Map.of(), act());
    assertThat(rows.of(one, two, three)).containsExactlyElementsOf(before);
  }
}
