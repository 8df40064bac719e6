package rapport.interactions.web;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import rapport.platform.web.Ui;

/** Tells a form which moment was meant by words such as "tomorrow at 3". */
@Controller
class Hearing {
  /**
   * What was understood.
   *
   * @param value as a field of type datetime-local takes it
   * @param words as the page says moments
   * @param dayOnly whether a day was said and no time
   */
  record Heard(String value, String words, boolean dayOnly) {}

  /** Nothing, with status 204, where no moment was understood. */
  @GetMapping("/interactions/when")
  @ResponseBody
  ResponseEntity<Heard> hear(@RequestParam String said, @ModelAttribute("ui") Ui ui) {
    return SaidMoment.in(said, ui)
        .map(moment -> ResponseEntity.ok(heard(moment, ui)))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  private static Heard heard(SaidMoment moment, Ui ui) {
    LocalDate day = ui.moments().dayOf(moment.at());
    String heading = ui.moments().heading(day);
    String words = moment.dayOnly() ? heading : heading + ", " + ui.moments().time(moment.at());
    return new Heard(moment.field(ui), words, moment.dayOnly());
  }
}
