package rapport.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.bench.Listening.Heard;

/**
 * All cases, round by round: each round goes through all of them, so that what changes on the
 * machine in the meantime changes all alike. What reads comes before what writes.
 */
final class Rounds {
  private final Order order;
  private final Site site;
  private final Consumer<String> say;
  private final Map<String, Heard> heard = new HashMap<>();
  private List<Client> browsers = List.of();
  private List<Client> programs = List.of();

  /**
   * What is measured.
   *
   * @param address of the Rapport that is measured
   * @param listening the other one, on the same database
   */
  record Site(String address, Listening listening, Ground ground, Processors processors) {}

  Rounds(Order order, Site site, Consumer<String> say) {
    this.order = order;
    this.site = site;
    this.say = say;
  }

  /** Hears what each case sends; the listening Rapport isn't needed afterwards. */
  void listen() {
    say.accept("Listening to what each case sends …");
    Listening listening = site.listening();
    Client browser = listening.client(true);
    Client program = listening.client(false);
    cases()
        .forEach(one -> {
          Asked asked = new Asked(one.requests().apply(site.ground()));
          heard.put(one.name(), listening.hear(one, one.browser() ? browser : program, asked));
        });
    admit(listening.viewer());
  }

  private void admit(Listening.Viewer viewer) {
    int most = order.clients().stream().mapToInt(Integer::intValue).max().orElse(1);
    String address = site.address();
    browsers =
        IntStream.range(0, most)
            .mapToObj(_ -> Client.browser(address, viewer.email(), viewer.password()))
            .toList();
    programs =
        IntStream.range(0, most).mapToObj(_ -> Client.program(address, viewer.token())).toList();
  }

  Client browser() {
    return browsers.getFirst();
  }

  Client program() {
    return programs.getFirst();
  }

  private Stream<Case> cases() {
    return Cases.ALL.stream().filter(one -> order.wants(one.name()));
  }

  List<Line> measured(Optional<Pgbench> pgbench) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(measured(cases().filter(one -> !one.writes()).toList(), pgbench));
    lines.addAll(measured(cases().filter(Case::writes).toList(), pgbench));
    return lines;
  }

  private List<Line> measured(List<Case> cases, Optional<Pgbench> pgbench) {
    List<Measuring> all = cases.stream().flatMap(this::withClients).toList();
    int most = all.stream().mapToInt(Measuring::clients).max().orElse(0);
    all.stream().filter(one -> one.clients() == most).forEach(one -> one.warmUp(order.warmUp()));
    for (int round = 1; round <= order.rounds(); round++) {
      say.accept("Round %d of %d …".formatted(round, order.rounds()));
      for (Measuring one : all) {
        one.round(order.time(), round, pgbench);
      }
    }
    all.forEach(one -> one.refused().ifPresent(why -> say.accept(one + " has no limit: " + why)));
    return all.stream().map(Measuring::line).toList();
  }

  private Stream<Measuring> withClients(Case one) {
    List<Client> clients = one.browser() ? browsers : programs;
    return order.clients().stream()
        .map(count ->
            new Measuring(
                one,
                clients.subList(0, count),
                Optional.ofNullable(heard.get(one.name())).orElseThrow(),
                site.processors()));
  }
}
