package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.HandOver;

/** Clients that passed from one employee to another. */
@Schema(name = "HandOver")
record HandOverRecord(
    UUID id,
    Instant at,
    UUID byId,
    @Schema(description = "Who was responsible before; null if nobody was") @Nullable UUID fromId,
    UUID toId,
    @Schema(description = "contact, company or lead; null for all") @Nullable String kind,
    @Schema(description = "The only client; null for a portfolio") @Nullable UUID recordId,
    @Schema(description = "What chose among the clients of the first, as text") String filter,
    @Schema(description = "The day on which they go back; null for good")
        @Nullable LocalDate returnsOn,
    String reason,
    @Schema(allowableValues = {"running", "done", "returned", "undone"}) String status,
    @Schema(description = "When it came to its end; null before") @Nullable Instant endedAt,
    FiguresRecord figures) {

  /** How many clients and plans passed, and how many stayed. */
  @Schema(name = "HandOverFigures")
  record FiguresRecord(
      int contacts,
      int companies,
      @Schema(description = "Open leads that passed, with their contacts or alone") int leads,
      @Schema(description = "Planned interactions that passed along") int plans,
      @Schema(description = "Clients that you may not change, so they stayed") int forbidden,
      @Schema(description = "Clients that did not go back, since they are with somebody else")
          int kept) {
    static FiguresRecord of(HandOver.Figures figures) {
      return new FiguresRecord(
          figures.contacts(),
          figures.companies(),
          figures.leads(),
          figures.plans(),
          figures.forbidden(),
          figures.kept());
    }
  }

  static HandOverRecord of(HandOver one) {
    return new HandOverRecord(
        one.id(),
        one.at(),
        one.byId(),
        one.fromId(),
        one.toId(),
        one.kind() == null ? null : one.kind().code(),
        one.recordId(),
        one.filter(),
        one.returnsOn(),
        one.reason(),
        one.status(),
        one.endedAt(),
        FiguresRecord.of(one.figures()));
  }
}
