package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Forbidden;
import rapport.access.Role;
import rapport.access.User;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.Answer;
import rapport.world.RapportTest;
import rapport.world.World;

/** A coupon somebody names finds its source and its campaign. */
@RapportTest
class CouponsTest {
  @Autowired World world;
  @Autowired Coupons coupons;

  private final String tail = UUID.randomUUID().toString().substring(0, 6);
  private final String series = "FAIR-" + tail + "-";

  @BeforeEach
  void theFairGivesCouponsOut() {
    write("exhibition", List.of(new Coupon(series + "*", "Осенняя ярмарка")));
    write("advertising", List.of(new Coupon(series + "VIP", "Для своих")));
  }

  private void write(String source, List<Coupon> all) {
    coupons.write(source, all, coupons.state(source), world.act(Role.ADMINISTRATOR));
  }

  @Test
  void aCouponIsKnownHoweverItIsWrittenAndTheNearestCounts() {
    assertThat(campaign(series + "0017")).isEqualTo("Осенняя ярмарка");
    assertThat(campaign((series + "0017").toLowerCase().replace("-", " ")))
        .isEqualTo("Осенняя ярмарка");
    assertThat(campaign((series + "0017").replace('A', 'А'))) // Cyrillic, as heard on the phone
        .isEqualTo("Осенняя ярмарка");
    assertThat(campaign(series + "vip")).isEqualTo("Для своих");
    assertThat(coupons.of(List.of("NOBODY-" + tail, ""))).isEmpty();
  }

  private String campaign(String named) {
    return coupons.of(List.of(named)).values().iterator().next().campaign();
  }

  @Test
  void aLeadThatNamesOneComesFromThereUnlessSomebodySaidOtherwise() {
    User user = world.hire(Role.MANAGER, null);
    Inquiry lead = Inquiry.of("Купонов Пётр", Map.of("coupon", series + "1"), world, user);
    assertThat(lead.now().path("source").asString()).isEqualTo("exhibition");
    assertThat(lead.now().path("campaign").asString()).isEqualTo("Осенняя ярмарка");
    Inquiry other =
        Inquiry.of(
            "Купонов Иван",
            Map.of("coupon", series + "1", "source", "recommendation"),
            world,
            user);
    assertThat(other.now().path("source").asString()).isEqualTo("recommendation");
  }

  @Test
  void anInteractionThatNamesOneIsFoundByItsSourceEvenIfTheCouponIsAddedLater() {
    User user = world.hire(Role.MANAGER, null);
    Inquiry lead = Inquiry.of("Купонова Анна", world, user);
    String known = called(lead, series + "2", user);
    String later = called(lead, "LATER-" + tail, user);
    String found = "/interactions?filter=source:is:exhibition&responsible=me";
    assertThat(world.api(user).get(found).body()).contains(known).doesNotContain(later);
    write(
        "exhibition",
        List.of(new Coupon(series + "*", "Осенняя ярмарка"), new Coupon("LATER-" + tail, "")));
    assertThat(world.api(user).get(found).body()).contains(known).contains(later);
    assertThat(world.pages(user).get("/interactions/" + known).body()).contains("Осенняя ярмарка");
    assertThat(world.pages(user).fragment("/interactions/coupon?coupon=" + series + "9").body())
        .contains("Осенняя ярмарка");
    assertThat(world.pages(user).fragment("/interactions/coupon?coupon=nothing").body())
        .contains("Not among the coupons");
  }

  private String called(Inquiry lead, String coupon, User user) {
    Answer answer =
        world
            .api(user)
            .post(
                "/interactions",
                Map.of(
                    "method",
                    "call",
                    "contactIds",
                    List.of(lead.contactId()),
                    "startedAt",
                    Instant.now().minusSeconds(60).toString(),
                    "coupon",
                    coupon,
                    "noNextReason",
                    "Только спросили"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  @Test
  void whatIsWrongWithACouponIsSaidAtItsRowAndNothingIsLost() {
    var pages = world.pages(Role.ADMINISTRATOR);
    String path = "/settings/lists/lead_source/recommendation";
    Answer taken =
        pages.from(
            path,
            path,
            Map.of(
                "coupon",
                series + "VIP",
                "campaign",
                "X",
                "state",
                coupons.state("recommendation")));
    assertThat(taken.status()).isEqualTo(422);
    assertThat(taken.body()).contains("another source").contains(series + "VIP");
    Answer stale =
        pages.from(path, path, Map.of("coupon", "A-" + tail, "campaign", "", "state", "old"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains("A-" + tail);
    assertThat(pages.get("/settings/lists/lead_source").body()).contains(path);
    var act = world.act(Role.ADMINISTRATOR);
    List<Coupon> twice = List.of(new Coupon("T-" + tail, ""), new Coupon("t" + tail, ""));
    assertThatThrownBy(
            () -> coupons.write("recommendation", twice, coupons.state("recommendation"), act))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> coupons.write("recommendation", List.of(), "old", act))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () -> coupons.write("recommendation", List.of(), "old", world.act(Role.MANAGER)))
        .isInstanceOf(Forbidden.class);
  }
}
