package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.planning.Spread;

/** What is missing in a contact plan, spread over days and people, as the API shows it. */
@Schema(name = "ContactPlanSpread")
record PlanSpreadRecord(
    UUID id,
    UUID planId,
    @Schema(description = "Whose clients alone; null for those of all")
        @Nullable UUID responsibleId,
    @Schema(description = "The first day on which something may be planned") LocalDate fromDay,
    @Schema(description = "Whether what finds no place with one goes to others") boolean help,
    @Schema(
            description = "open is a preview: nothing is planned yet",
            allowableValues = {"open", "running", "done", "undoing", "undone"})
        String status,
    @Schema(description = "How many planned by earlier spreads stay where they are") int staying,
    @Schema(description = "There is more than can be spread at once: spread again afterwards")
        boolean cut,
    Instant createdAt,
    List<RowRecord> rows) {

  /** One interaction of a spread. */
  @Schema(name = "ContactPlanSpreadRow")
  record RowRecord(
      @Schema(
              description =
                  "no_room: there is not enough time; no_day: too few days; nobody: nobody to speak"
                      + " with, or to do it",
              allowableValues = {"plan", "move", "drop", "no_room", "no_day", "nobody"})
          String kind,
      UUID clientId,
      @Nullable UUID contactId,
      String method,
      @Nullable UUID responsibleId,
      @Nullable LocalDate day,
      @Schema(description = "The moment, where the client answers best then; null for the day")
          @Nullable Instant at,
      int minutes,
      String subject,
      @Nullable UUID interactionId,
      @Schema(allowableValues = {"open", "done", "kept", "refused", "undone"}) String outcome) {
    static RowRecord of(Spread.Row row) {
      return new RowRecord(
          row.kind().code(),
          row.clientId(),
          row.contactId(),
          row.method().code(),
          row.responsibleId(),
          row.day(),
          row.at(),
          row.minutes(),
          row.subject(),
          row.interactionId(),
          row.outcome().code());
    }
  }

  static PlanSpreadRecord of(Spread spread) {
    return new PlanSpreadRecord(
        spread.id(),
        spread.planId(),
        spread.ownerId(),
        spread.from(),
        spread.help(),
        spread.status().code(),
        spread.staying(),
        spread.cut(),
        spread.createdAt(),
        spread.rows().stream().map(RowRecord::of).toList());
  }
}
