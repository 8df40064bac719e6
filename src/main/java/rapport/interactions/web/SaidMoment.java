package rapport.interactions.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Ui;
import rapport.platform.words.SpokenMoment;

/** Which moment a user means by words such as "tomorrow at 3"; a day alone is at 10:00. */
final class SaidMoment {
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private SaidMoment() {}

  static Optional<Instant> in(String said, Ui ui) {
    return SpokenMoment.in(said, LocalDateTime.ofInstant(ui.now(), ui.zone()))
        .map(moment -> moment.at(MORNING).atZone(ui.zone()).toInstant());
  }

  /** What the words mean, if they are understood, or else what was chosen beside them. */
  static @Nullable String or(@Nullable String said, @Nullable String chosen, Ui ui) {
    return said == null
        ? chosen
        : in(said, ui).map(moment -> Proposals.field(moment, ui.zone())).orElse(chosen);
  }
}
