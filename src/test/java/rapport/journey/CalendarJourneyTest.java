package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.Direction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** The calendar by hand: dragged, stretched, taken back, by keys, on a phone. */
@RapportTest
@Tag("browser")
class CalendarJourneyTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  /** A Tuesday. */
  private static final LocalDate DAY = LocalDate.parse("2031-03-11");

  private static final int HOUR = 48;

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;

  private User owner;
  private UUID id;

  @BeforeEach
  void plan() {
    owner = world.hire(Role.MANAGER, null);
    UUID client =
        contacts.add(
            new ContactDraft(
                new PersonName("Ольга", "", "Перетаскина"),
                "",
                "",
                List.of(),
                null,
                "",
                null,
                "RU"),
            world.act(owner));
    Instant at = DAY.atTime(10, 0).atZone(MOSCOW).toInstant();
    id =
        interactions.plan(
            new Topic(
                Method.MEETING, Direction.OUTBOUND, List.of(client), "", "Осмотр", "", null, null),
            new Plan(at, 60, false),
            world.act(owner));
  }

  private Locator item(Visit visit) {
    return visit.page.locator("[data-item='" + id + "']");
  }

  private static void drag(Visit visit, Locator from, double dx, double dy) {
    BoundingBox box = from.boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + Math.min(5, box.height / 2);
    Mouse mouse = visit.page.mouse();
    mouse.move(x, y);
    mouse.down();
    mouse.move(x + dx / 2, y + dy / 2, new Mouse.MoveOptions().setSteps(4));
    mouse.move(x + dx, y + dy, new Mouse.MoveOptions().setSteps(4));
    mouse.up();
  }

  private String planned() {
    return LocalDateTime.ofInstant(log.find(id, owner).moment(), MOSCOW).toString();
  }

  @Test
  void itIsDraggedToAnotherDayStretchedAndTakenBack() {
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(owner.email(), world.password());
      visit.go("/calendar?day=" + DAY);
      Locator item = item(visit);
      double column = visit.page.locator(".cal-col").first().boundingBox().width;

      drag(visit, item, column, 2 * HOUR);
      assertThat(item).hasAttribute("data-at", DAY.plusDays(1) + "T12:00");
      org.assertj.core.api.Assertions.assertThat(planned()).isEqualTo(DAY.plusDays(1) + "T12:00");

      drag(visit, item.locator("[data-cal-grip]"), 0, HOUR);
      assertThat(item).hasAttribute("data-minutes", "120");

      visit.page.locator("#toasts .toast-note").last().locator("button").first().click();
      assertThat(item).hasAttribute("data-minutes", "60");

      drag(visit, item, 0, HOUR);
      assertThat(item).hasAttribute("data-at", DAY.plusDays(1) + "T13:00");
      assertThat(visit.page.locator("#dialog")).isHidden();
      item.locator("a").click();
      assertThat(visit.page.locator("#dialog")).isVisible();
      visit.wentWell();
    }
  }

  @Test
  void whatIsRefusedGoesBack() {
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(owner.email(), world.password());
      visit.go("/calendar?day=" + DAY);
      interactions.move(id, DAY.atTime(9, 0).atZone(MOSCOW).toInstant(), world.act(owner));
      drag(visit, item(visit), 0, 3 * HOUR);
      assertThat(item(visit)).hasAttribute("data-at", DAY + "T09:00");
      assertThat(visit.page.locator("#toasts .toast-note").first()).isVisible();
    }
  }

  @Test
  void byKeysOneGoesFromDayToDayAndMovesWhatHasTheFocus() {
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(owner.email(), world.password());
      visit.go("/calendar?day=" + DAY);
      item(visit).locator("a").focus();
      visit.page.keyboard().press("Shift+ArrowDown");
      assertThat(item(visit)).hasAttribute("data-at", DAY + "T10:15");
      assertThat(item(visit).locator("a")).isFocused();
      visit.page.keyboard().press("Shift+ArrowRight");
      assertThat(item(visit)).hasAttribute("data-at", DAY.plusDays(1) + "T10:15");
      visit.page.evaluate("document.activeElement.blur()");
      visit.page.keyboard().press("d");
      visit.page.waitForURL(Pattern.compile("view=day"));
      visit.page.keyboard().press("ArrowRight");
      visit.page.waitForURL(Pattern.compile("day=" + DAY.plusDays(1)));
      assertThat(item(visit)).isVisible();
      visit.page.keyboard().press("a");
      visit.page.waitForURL(Pattern.compile("view=agenda"));
      visit.wentWell();
    }
  }

  @Test
  void onEmptyTimeOneDrawsWhatIsToBePlanned() {
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(owner.email(), world.password());
      visit.go("/calendar?day=" + DAY);
      BoundingBox item = item(visit).boundingBox();
      Mouse mouse = visit.page.mouse();
      mouse.move(item.x + 30, item.y + 3 * HOUR + 2);
      mouse.down();
      mouse.move(item.x + 30, item.y + 4.5 * HOUR, new Mouse.MoveOptions().setSteps(5));
      mouse.up();
      assertThat(visit.page.locator("#dialog")).isVisible();
      assertThat(visit.page.locator("#dialog [name=at]")).hasValue(DAY + "T13:00");
      assertThat(visit.page.locator("#dialog [name=minutes]")).hasValue("90");
      visit.wentWell();
    }
  }

  @Test
  void whatIsDrawnInAColleaguesCalendarIsPlannedForThem() {
    User head = world.hire(Role.HEAD, null);
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(head.email(), world.password());
      visit.go("/calendar?day=" + DAY + "&whose=" + owner.id());
      BoundingBox item = item(visit).boundingBox();
      Mouse mouse = visit.page.mouse();
      mouse.move(item.x + 30, item.y + 3 * HOUR + 2);
      mouse.down();
      mouse.move(item.x + 30, item.y + 4 * HOUR, new Mouse.MoveOptions().setSteps(5));
      mouse.up();
      assertThat(visit.page.locator("#dialog [name=responsible]")).hasValue(owner.id().toString());
      visit.page.fill("#dialog input[name=who] >> nth=0", "Перетаскина");
      visit.page.locator("#dialog .who-found [name=contactIds]").first().check(forced());
      visit.page.click("#dialog .form-acts .btn-primary");
      assertThat(visit.page.locator("#dialog")).isHidden();
      assertThat(visit.page.locator(".cal-block")).hasCount(2);
      visit.wentWell();
    }
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }

  @Test
  void everyViewFitsOnAPhone() {
    try (Visit visit = new Visit(world.address(), Visit.PHONE)) {
      visit.signIn(owner.email(), world.password());
      for (String view : List.of("day", "week", "month", "agenda")) {
        visit.go("/calendar?view=" + view + "&day=" + DAY);
        visit.fits();
      }
      visit.go("/settings/calendar");
      visit.fits();
      visit.wentWell();
    }
  }
}
