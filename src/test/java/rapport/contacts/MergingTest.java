package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.filters.Asking;
import rapport.interactions.Interaction;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.Answer;

class MergingTest extends Merging {
  @Test
  void everythingFollowsAndNobodyCountsATouchTwice() {
    String phone = phone();
    UUID kept = person("Иван", "", "Кротов", "Завод " + mark, phone);
    UUID merged = person("Иван", "Петрович", "Кротов", "Завод " + mark, phone, phone());
    UUID first = logged(kept);
    UUID second = logged(merged);
    UUID both = logged(kept, merged);
    UUID plan = planned(merged);

    MergeForeseen foreseen = merging.foresee(draft(kept, merged), act());
    assertThat(foreseen.follows())
        .containsEntry("interactions", 2)
        .containsEntry("plans", 1)
        .containsEntry("together", 1);
    assertThat(foreseen.points())
        .extracting(MergeForeseen.PointLine::known)
        .containsExactly(true, false);
    assertThat(foreseen.works())
        .extracting(MergeForeseen.WorkLine::unitedWith)
        .doesNotContainNull();
    UUID id = merging.merge(draft(kept, merged), act());

    Contact card = contacts.find(kept, user());
    foreseen.fields().stream()
        .filter(field -> field.code().endsWith("_name"))
        .forEach(
            field -> assertThat(ContactValues.of(card, field.code())).isEqualTo(field.result()));
    assertThat(card.name().middle()).isEqualTo("Петрович");
    assertThat(card.points()).hasSize(2);
    assertThat(card.employments()).hasSize(1);
    assertThat(log.of(kept, user(), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactlyInAnyOrder(first, second, both);
    assertThat(log.find(both, user()).contactIds()).containsExactly(kept);
    assertThat(log.plannedWith(kept, user())).extracting(Interaction::id).containsExactly(plan);
    assertThat(card.nextTouchAt()).isNotNull();
    assertThat(merges.find(id, user()).mergedIds()).containsExactly(merged);
    assertThat(verbs(kept)).startsWith("merge");
    assertThat(verbs(merged)).startsWith("merge_into");
    assertThat(companies.find(company(card), user()).people()).isEqualTo(1);
  }

  @Test
  void aMergedOneIsNowhereButItsOldIdLeadsToTheKeptOne() {
    String phone = phone();
    UUID kept = person("Анна", "", mark, "", phone());
    UUID merged = person("Анна", "", mark, "", phone);
    merging.merge(draft(kept, merged), act());

    assertThat(contacts.read(List.of(merged), user())).isEmpty();
    assertThat(contacts.count(listing(), 10, new Asking(user(), now))).isEqualTo(1);
    assertThat(identification.identify(phone, "UA", user()).candidates())
        .extracting(Identified.Candidate::id)
        .containsExactly(kept);
    Answer old = world.api(Role.HEAD).get("/contacts/" + merged);
    assertThat(old.status()).isEqualTo(308);
    assertThat(old.header("Location")).isEqualTo("/api/v1/contacts/" + kept);
    assertThat(old.header("Cache-Control")).contains("no-store");
    Answer card = world.pages(Role.HEAD).get("/contacts/" + merged + "?tab=x");
    assertThat(card.status()).isEqualTo(200);
    assertThat(card.response().uri().getPath()).isEqualTo("/contacts/" + kept);
    UUID touch = logged(merged);
    assertThat(log.find(touch, user()).contactIds()).containsExactly(kept);
    assertThatThrownBy(() -> merging.merge(draft(kept, merged), act()))
        .isInstanceOfSatisfying(
            Conflict.class, told -> assertThat(told.code()).isEqualTo("mergedMeanwhile"));
  }

  @Test
  void oneChoosesAndIsRefusedWhatMakesNoSense() {
    UUID kept = person("Выбор", "", mark, "", phone());
    UUID merged = person("Выборъ", "", mark, "", phone());
    MergeDraft chosen =
        new MergeDraft(
            RecordKind.CONTACT,
            seen(kept),
            List.of(seen(merged)),
            Map.of("given_name", merged.toString()),
            "");
    assertThat(result(merging.foresee(chosen, act()), "given_name")).containsExactly("Выборъ");
    refused("given_name", Map.of("given_name", "nobody"), kept, merged);
    refused("shoe_size", Map.of("shoe_size", kept.toString()), kept, merged);
    assertThatThrownBy(() -> merging.merge(draft(kept), act())).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> merging.merge(draft(kept, kept), act())).isInstanceOf(Invalid.class);
    MergeDraft stale =
        new MergeDraft(
            RecordKind.CONTACT, seen(kept), List.of(new MergeDraft.Seen(merged, 99)), Map.of(), "");
    assertThatThrownBy(() -> merging.foresee(stale, act()))
        .isInstanceOfSatisfying(Conflict.class, told -> assertThat(told.code()).isEqualTo("stale"));
  }

  @Test
  void onlyWhoMayChangeBothAndDeleteTheMergedOneMerges() {
    UUID kept = person("Право", "", mark, "", phone());
    UUID merged = person("Право", "", mark, "", phone());
    assertThatThrownBy(() -> merging.merge(draft(kept, merged), world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
    Act stranger = world.act(world.hire(Role.MANAGER, null)); // may change all and delete their own
    assertThatThrownBy(() -> merging.merge(draft(kept, merged), stranger))
        .isInstanceOf(Forbidden.class);
    UUID id = merging.merge(draft(kept, merged), act());
    assertThatThrownBy(() -> unmerging.unmerge(id, Map.of(), world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void ofTwoAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    UUID one = person("Гонка", "", mark, "", phone());
    UUID two = person("Гонка", "", mark, "", phone());
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<String> there = both.submit(() -> tried(start, draft(one, two)));
      Future<String> back = both.submit(() -> tried(start, draft(two, one)));
      assertThat(List.of(there.get(60, TimeUnit.SECONDS), back.get(60, TimeUnit.SECONDS)))
          .containsExactlyInAnyOrder("merged", "mergedMeanwhile");
    }
  }

  private String tried(CyclicBarrier start, MergeDraft draft) throws Exception {
    start.await(30, TimeUnit.SECONDS);
    try {
      merging.merge(draft, act());
      return "merged";
    } catch (Conflict told) {
      return told.code();
    }
  }

  @Test
  void whoIsForgottenIsForgottenInAllTheyWereMadeOf() {
    UUID kept = person("Забытая", "", mark, "", phone());
    UUID merged = person("Забытая", "", mark + "ъ", "", phone());
    UUID id = merging.merge(draft(kept, merged), act());
    erasing.erase(kept, contacts.find(kept, user()).name().brief(), act());
    assertThat(rows.of(kept, merged)).noneMatch(row -> row.contains("Забытая"));
    assertThat(rows.pieces(id)).isZero();
    assertThatThrownBy(() -> unmerging.unmerge(id, Map.of(), act()))
        .isInstanceOfSatisfying(
            Conflict.class, told -> assertThat(told.code()).isEqualTo("mergeErased"));
  }
}
