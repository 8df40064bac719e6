package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.duplicates.ReasonWords;
import rapport.linkage.Evidence;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** Why records are taken for the same, as the API says it. */
@Component
class DuplicateReasons {
  /** What speaks for or against. */
  @Schema(name = "DuplicateReason")
  record Reason(
      @Schema(description = "The field's code") String field,
      @Schema(description = "exact, close, swapped, different …") String level,
      @Schema(description = "In bits: one doubles the odds, a negative one halves them")
          double bits,
      @Schema(description = "The same in words, in the language asked for by Accept-Language")
          String text) {}

  private final ReasonWords words;

  DuplicateReasons(ReasonWords words) {
    this.words = words;
  }

  /** Reasons in one language; the fields' names are asked for once. */
  interface Said {
    List<Reason> of(List<Evidence> evidence);
  }

  /** In the language asked for, otherwise the user's own. */
  Said in(@Nullable String accepted, RecordKind kind, User user) {
    Words language =
        Words.in(
            accepted == null
                ? Language.withCode(user.language()).orElse(Language.EN)
                : Language.preferredBy(accepted));
    Map<String, String> fields = words.fields(kind, language);
    return evidence ->
        evidence.stream()
            .map(one ->
                new Reason(
                    one.field(),
                    one.level(),
                    Math.round(one.bits() * 10) / 10.0,
                    words.text(one, fields, language)))
            .toList();
  }
}
