package rapport.interactions.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import rapport.platform.web.Ui;
import rapport.platform.words.SpokenMoment;

/**
 * Which moment a user means by words such as "tomorrow at 3".
 *
 * @param at the moment; of a day alone ten in the morning
 * @param dayOnly whether a day was said and no time
 */
record SaidMoment(Instant at, boolean dayOnly) {
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  static Optional<SaidMoment> in(String said, Ui ui) {
    return SpokenMoment.in(said, LocalDateTime.ofInstant(ui.now(), ui.zone()))
        .map(moment ->
            new SaidMoment(
                moment.at(MORNING).atZone(ui.zone()).toInstant(), moment.time() == null));
  }

  /** As a field of type datetime-local takes it. */
  String field(Ui ui) {
    return Proposals.field(at, ui.zone());
  }
}
