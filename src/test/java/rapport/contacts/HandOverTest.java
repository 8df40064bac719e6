package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.kernel.Invalid;
import rapport.world.RapportTest;

@RapportTest
class HandOverTest extends HandOverParties {
  @Test
  void aPortfolioPassesWithItsOpenPlansAndItsHistoryStays() {
    UUID person = person("Портфельная");
    UUID company =
        companies.add(new CompanyDraft("Портфель " + giver.id(), List.of(), "", null, "RU"), by());
    UUID past = interactions.log(topic(person), outcome(), new Next.Open(), by());
    UUID plan = plan(person);
    HandOverDraft all = draft(null, Filter.EVERYTHING, null);
    assertThat(handingOver.foresee(all, head())).isEqualTo(new HandOver.Figures(1, 1, 0, 1, 0, 0));

    HandOver done = find(handingOver.handOver(all, head()));

    assertThat(done.figures()).isEqualTo(new HandOver.Figures(1, 1, 0, 1, 0, 0));
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(taker.id());
    assertThat(companies.find(company, admin()).responsibleId()).isEqualTo(taker.id());
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(taker.id());
    assertThat(log.find(past, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(log.of(person, admin(), Optional.empty(), 10).items()).isNotEmpty();
    assertThat(told(taker)).contains("handed-to-you");
    assertThat(told(giver)).contains("handed-from-you");
  }

  @Test
  void onlyThosePassThatTheFilterLeaves() {
    UUID one = person("Отобранная");
    UUID other = person("Оставленная");
    Filter filter = new Filter.Test("family_name", Operator.IS, "Отобранная");
    handingOver.handOver(draft(RecordKind.CONTACT, filter, null), head());
    assertThat(contacts.find(one, admin()).responsibleId()).isEqualTo(taker.id());
    assertThat(contacts.find(other, admin()).responsibleId()).isEqualTo(giver.id());
  }

  @Test
  void itIsRefusedWithoutTheRightAndWhereItMakesNoSense() {
    UUID person = person("Запретная");
    assertThatThrownBy(() -> handingOver.handOver(one(person), world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
    Act colleague = world.act(world.hire(Role.MANAGER, null)); // may change all clients
    assertThatThrownBy(() -> handingOver.handOver(one(person), colleague))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> handingOver.handOver(draft(null, ALL, null), colleague))
        .isInstanceOf(Forbidden.class);
    HandOverDraft chosen = HandOverDraft.of(chosen(person), taker.id(), null, "");
    assertThat(handingOver.foresee(chosen, colleague).forbidden()).isEqualTo(1);
    refused("to", new HandOverDraft(giver.id(), giver.id(), null, null, ALL, null, ""));
    refused("to", new HandOverDraft(giver.id(), null, null, null, ALL, null, ""));
    refused(
        "to",
        new HandOverDraft(giver.id(), world.user(Role.READER).id(), null, null, ALL, null, ""));
    refused("from", new HandOverDraft(null, taker.id(), null, null, ALL, null, ""));
    refused("until", draft(null, ALL, LocalDate.now(giver.zone()).minusDays(1)));
    User idle = world.hire(Role.MANAGER, null);
    refused("", new HandOverDraft(idle.id(), taker.id(), null, null, ALL, null, ""));
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(giver.id());
  }

  private void refused(String field, HandOverDraft draft) {
    assertThatThrownBy(() -> handingOver.handOver(draft, head()))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.complaints()).anyMatch(one -> one.field().equals(field)));
  }

  private Outcome outcome() {
    return new Outcome(clock.instant().minus(Duration.ofDays(1)), 60, "interested", "");
  }
}
