package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.User;
import rapport.interactions.Chain;
import rapport.interactions.Chains;
import rapport.interactions.Interaction;
import rapport.kernel.Page;

/** The chain an interaction stands in. */
@RestController
@RequestMapping("/api/v1/interactions/{id}/chain")
@Tag(name = "Interactions")
class ChainApi {
  private final Chains chains;
  private final InteractionRecords records;

  ChainApi(Chains chains, InteractionRecords records) {
    this.chains = chains;
    this.records = records;
  }

  /** What followed from what. */
  @Schema(name = "Chain")
  record ChainRecord(
      @Schema(description = "In the order of time; the first one led to all the others")
          List<LinkRecord> links,
      @Schema(description = "Relevant touches that were had, of those you see") int touches,
      @Schema(description = "How long they took together") long minutes,
      @Schema(description = "From the first touch to the last result; null without a result")
          @Nullable Long daysToResult,
      @Schema(description = "The last result; null while there is none") @Nullable String result,
      @Schema(description = "There are more links than are told") boolean cut) {}

  /** A link of a chain. */
  @Schema(name = "ChainLink")
  record LinkRecord(
      @Schema(description = "Its place among the links, from 0") int place,
      @Schema(description = "The place of what led to it; null for the first")
          @Nullable Integer causePlace,
      @Schema(description = "Null where you may not see it")
          @Nullable InteractionRecord interaction) {}

  @GetMapping
  @Operation(summary = "Read the whole chain an interaction stands in")
  ChainRecord read(@PathVariable UUID id, User user) {
    Chain chain = chains.of(id, user);
    Chain.Figures figures = chain.figures();
    return new ChainRecord(
        links(chain, user),
        figures.touches(),
        figures.minutes(),
        figures.days().orElse(null),
        figures.result().map(Interaction::result).orElse(null),
        chain.cut());
  }

  private List<LinkRecord> links(Chain chain, User user) {
    List<Interaction> seen = new ArrayList<>();
    chain
        .links()
        .forEach(link -> {
          if (link.seen() != null) {
            seen.add(link.seen());
          }
        });
    List<InteractionRecord> shown =
        records.of(new Page<>(seen, java.util.Optional.empty()), user).items();
    List<LinkRecord> links = new ArrayList<>();
    int next = 0;
    for (Chain.Link link : chain.links()) {
      Integer cause = link.cause() < 0 ? null : link.cause();
      links.add(
          new LinkRecord(links.size(), cause, link.seen() == null ? null : shown.get(next++)));
    }
    return links;
  }
}
