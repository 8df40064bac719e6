package rapport.api;

import java.util.List;
import rapport.exchange.Preview;
import rapport.exchange.Reasons;
import rapport.exchange.RowOutcome;
import rapport.exchange.Survey;
import rapport.platform.words.Words;

/**
 * What an import would do.
 *
 * @param looked how many rows the numbers are about; less than all while they are being counted
 * @param refusals why rows would be refused, with the numbers of the first ones
 */
record ImportPreview(
    int looked,
    int total,
    long created,
    long updated,
    long duplicates,
    long refused,
    List<Reason> refusals) {
  /** Why some rows would be refused. */
  record Reason(String reason, String text, long rows, List<Integer> first) {}

  static ImportPreview of(Survey survey, Words words) {
    return new ImportPreview(
        survey.looked(),
        survey.total(),
        survey.number(RowOutcome.CREATED),
        survey.number(RowOutcome.UPDATED),
        survey.number(RowOutcome.DUPLICATE),
        survey.number(RowOutcome.REFUSED),
        survey.reasons().stream()
            .map(one ->
                new Reason(one.code(), Reasons.say(one.code(), words), one.rows(), one.first()))
            .toList());
  }

  static ImportPreview of(Preview preview, Words words) {
    return of(
        new Survey(preview.looked(), preview.total(), preview.numbers(), preview.reasons()), words);
  }
}
