package rapport.demo.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import rapport.contacts.FreshnessRules;
import rapport.platform.loading.Hands;

/** Copies a world into the tables, in pieces that can be done in any order. */
final class Filling {
  private static final int CARDS_AT_ONCE = 10_000;
  private static final int INTERACTIONS_AT_ONCE = 500_000;

  private final World world;
  private final Activity activity;
  private final Touches touches;
  private final People people;
  private final Firms firms;
  private final Addresses addresses;
  private final Jobs jobs;
  private final ClientTables clients;
  private final TouchTables log;
  private final Progress progress;

  Filling(World world, FreshnessRules rules, Progress progress) {
    this.world = world;
    this.progress = progress;
    Portfolios portfolios = new Portfolios(world);
    activity = new Activity(world);
    touches = new Touches(world, activity);
    people = new People(world, portfolios);
    firms = new Firms(world, portfolios);
    addresses = new Addresses(world, people, firms);
    jobs = new Jobs(world, people);
    clients = new ClientTables(firms, new LastTouches(world, activity, touches), new Aging(rules));
    log = new TouchTables(world, touches, people, portfolios);
  }

  /** All pieces, the longest first. */
  List<Hands.Work> pieces() {
    List<Hands.Work> pieces = new ArrayList<>();
    int slices = 1 + world.order().interactions() / INTERACTIONS_AT_ONCE;
    for (Slice slice : Slice.all(world, activity, touches, slices)) {
      pieces.add(connection -> slice(connection, slice));
    }
    stretches(world.order().contacts(), (from, to) -> pieces.add(one -> contacts(one, from, to)));
    stretches(world.order().companies(), (from, to) -> pieces.add(one -> companies(one, from, to)));
    return pieces;
  }

  private interface Stretch {
    void take(int from, int to);
  }

  private static void stretches(int count, Stretch stretch) {
    for (int from = 0; from < count; from += CARDS_AT_ONCE) {
      stretch.take(from, Math.min(from + CARDS_AT_ONCE, count));
    }
  }

  private void slice(Connection connection, Slice slice) throws SQLException {
    long[] packed = slice.packed();
    copy(
        connection,
        log.interactions(),
        out -> slice.each(packed, touch -> out.accept(log.row(touch))));
    copy(
        connection,
        TouchTables.participants(),
        out -> slice.each(packed, touch -> log.seats(touch, out)));
    copy(connection, log.timeline(), out -> slice.each(packed, touch -> log.entries(touch, out)));
  }

  private void contacts(Connection connection, int from, int to) throws SQLException {
    List<Card> cards =
        IntStream.range(from, to)
            .mapToObj(one -> new Card(people.person(one), jobs.of(one), addresses.ofPerson(one)))
            .toList();
    copy(connection, clients.contacts(), cards::forEach);
    copy(
        connection,
        ClientTables.employments(),
        out -> cards.forEach(card -> card.jobs().forEach(out)));
    copy(
        connection,
        ClientTables.points(),
        out -> cards.forEach(card -> card.points().forEach(out)));
  }

  private void companies(Connection connection, int from, int to) throws SQLException {
    List<FirmCard> cards =
        IntStream.range(from, to)
            .mapToObj(one -> new FirmCard(firms.firm(one), addresses.ofCompany(one)))
            .toList();
    copy(connection, clients.companies(), cards::forEach);
    copy(
        connection,
        ClientTables.points(),
        out -> cards.forEach(card -> card.points().forEach(out)));
  }

  private <R> void copy(Connection connection, CopyTable<R> table, Consumer<Consumer<R>> source)
      throws SQLException {
    long start = System.nanoTime();
    long rows = table.copy(connection, source);
    progress.copied(table.name(), rows, System.nanoTime() - start);
  }

  Progress progress() {
    return progress;
  }

  /** The ids of what was made to be measured with, as lines to print. */
  List<String> landmarks() {
    Landmarks landmarks = world.landmarks();
    if (!landmarks.exist()) {
      return List.of();
    }
    return List.of(
        "/contacts/%s has %,d entries"
            .formatted(world.contactId(landmarks.busiest()), activity.count(landmarks.busiest())),
        "/contacts/%s has %,d entries"
            .formatted(world.contactId(landmarks.thirty()), activity.count(landmarks.thirty())),
        "/companies/%s is the largest".formatted(world.companyId(0)));
  }
}
