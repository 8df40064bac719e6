package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.planning.Spread;

/** How a contact plan is to be spread over days and people, as a client sends it. */
@Schema(name = "ContactPlanSpreadWish")
record PlanSpreadFields(
    @Schema(description = "Whose clients alone; those of all if absent")
        @Nullable UUID responsibleId,
    @Schema(description = "The first day; tomorrow, or the plan's first one, if absent")
        @Nullable LocalDate fromDay,
    @Schema(description = "What finds no place with one colleague goes to others who have room")
        @Nullable Boolean help,
    @Schema(description = "Minutes of each day for plans by the colleague's id; kept")
        @Nullable Map<UUID, Integer> minutes) {
  Spread.Asked asked(UUID planId) {
    return new Spread.Asked(
        planId,
        Optional.ofNullable(responsibleId),
        Optional.ofNullable(fromDay),
        Boolean.TRUE.equals(help),
        minutes == null ? Map.of() : minutes);
  }
}
