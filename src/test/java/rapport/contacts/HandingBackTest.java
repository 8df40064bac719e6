package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.filters.Filter;
import rapport.kernel.Conflict;
import rapport.world.RapportTest;

/** Clients go back to whom they came from. */
@RapportTest
class HandingBackTest extends HandOverParties {
  @Test
  void onTheDayTheClientsGoBackOnceAndWhatWasPassedOnSinceStays() {
    UUID one = person("Отпускная");
    UUID passedOn = person("Переданная");
    UUID plan = plan(one);
    UUID id = handingOver.handOver(draft(null, Filter.EVERYTHING, inDays(5)), head());
    UUID third = world.hire(Role.MANAGER, null).id();
    handingOver.handOver(
        new HandOverDraft(null, third, RecordKind.CONTACT, passedOn, Filter.EVERYTHING, null, ""),
        head());
    due.giveBack();
    assertThat(find(id).status()).isEqualTo("running");

    clock.walk(Duration.ofDays(6));
    due.giveBack();
    due.giveBack();

    HandOver back = find(id);
    assertThat(back.status()).isEqualTo("returned");
    assertThat(back.figures().kept()).isEqualTo(1);
    assertThat(contacts.find(one, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(contacts.find(one, admin()).version()).isEqualTo(3);
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(contacts.find(passedOn, admin()).responsibleId()).isEqualTo(third);
    assertThat(handOvers.rows(id, Optional.empty(), 10).items())
        .filteredOn(row -> row.recordId().equals(passedOn))
        .extracting(HandOver.Row::kept)
        .containsExactly("changed");
    assertThat(told(giver)).filteredOn("handed-back-to-you"::equals).hasSize(1);
  }

  @Test
  void anUndoneHandOverLeavesNothingChangedAndIsUndoneOnce() {
    UUID person = person("Возвратная");
    UUID plan = plan(person);
    UUID id = handingOver.handOver(one(person), by());
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(taker.id());
    givingBack.undo(id, by());
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(find(id).status()).isEqualTo("undone");
    assertThatThrownBy(() -> givingBack.undo(id, by())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> givingBack.giveBack(id, by())).isInstanceOf(Conflict.class);
  }

  @Test
  void aSelectionPassesWhoeverIsResponsibleAndGoesBackToEach() {
    User other = world.hire(Role.MANAGER, null);
    UUID hers = person("Избранная");
    UUID theirs = person("Отмеченная", other);
    UUID left = person("Пропущенная");
    UUID plan = plan(hers);
    HandOverDraft draft = HandOverDraft.of(chosen(hers, theirs), taker.id(), inDays(3), "");
    assertThat(handingOver.foresee(draft, head()))
        .isEqualTo(new HandOver.Figures(2, 0, 0, 1, 0, 0));

    UUID id = handingOver.handOver(draft, head());

    assertThat(find(id).figures()).isEqualTo(new HandOver.Figures(2, 0, 0, 1, 0, 0));
    assertThat(responsible(hers)).isEqualTo(taker.id());
    assertThat(responsible(theirs)).isEqualTo(taker.id());
    assertThat(responsible(left)).isEqualTo(giver.id());
    assertThat(news(taker)).contains("hands over to you until").contains("2 clients");
    assertThat(news(other)).contains("1 client").doesNotContain("1 clients");
    assertThat(handOvers.find(id, other).id()).isEqualTo(id);

    givingBack.giveBack(id, head());
    assertThat(responsible(hers)).isEqualTo(giver.id());
    assertThat(responsible(theirs)).isEqualTo(other.id());
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(told(giver)).contains("handed-back-to-you");
    assertThat(history.of(plan, Optional.empty(), 1).items().getFirst().verb())
        .isEqualTo("hand_back");
  }

  @Test
  void whatWasLentOnGoesHomeToWhomItCameFromFirst() {
    UUID person = person("Цепочкина");
    UUID plan = plan(person);
    UUID first = handingOver.handOver(lent(person, taker, 4), head());
    User third = world.hire(Role.MANAGER, null);
    UUID second = handingOver.handOver(lent(person, third, 9), head());
    assertThat(responsible(person)).isEqualTo(third.id());

    clock.walk(Duration.ofDays(5));
    due.giveBack();
    assertThat(find(first).figures().kept()).isZero();
    assertThat(responsible(person)).isEqualTo(giver.id());
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(giver.id());

    clock.walk(Duration.ofDays(5));
    due.giveBack();
    assertThat(find(second).status()).isEqualTo("returned");
    assertThat(responsible(person)).isEqualTo(giver.id());
  }

  private HandOverDraft lent(UUID person, User to, int days) {
    return new HandOverDraft(null, to.id(), RecordKind.CONTACT, person, ALL, inDays(days), "");
  }
}
