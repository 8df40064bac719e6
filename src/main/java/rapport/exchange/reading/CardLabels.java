package rapport.exchange.reading;

import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a card calls its contact points: by a label of the same group, or by TYPE. */
final class CardLabels {
  private static final Set<String> NO_LABELS =
      Set.of("pref", "voice", "internet", "msg", "text", "video", "x400", "dom", "intl", "postal");

  /** The most telling first: CELL,WORK is a mobile, WORK,FAX is a fax. */
  private static final List<String> TELLING = List.of(Labels.FAX, Labels.MOBILE, Labels.WORK);

  private final Map<String, String> byGroup = new HashMap<>();

  CardLabels(VCard card) {
    for (RawProperty label : card.getExtendedProperties("X-ABLabel")) {
      if (label.getGroup() != null && label.getValue() != null) {
        byGroup.put(label.getGroup().toLowerCase(Locale.ROOT), label.getValue());
      }
    }
  }

  String of(VCardProperty property) {
    String group = property.getGroup() == null ? "" : property.getGroup();
    String named = byGroup.getOrDefault(group.toLowerCase(Locale.ROOT), "");
    return named.isBlank() ? byType(property) : Labels.of(named);
  }

  /**
   * Samsung's telephones write {@code X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=94)}.
   */
  private static Optional<String> samsungs(VCardProperty property) {
    for (Parameter parameter : entries(property)) {
      if (parameter.name().toUpperCase(Locale.ROOT).startsWith("X-CUSTOM")) {
        String written = parameter.value().replaceFirst("\\)$", "");
        String last = written.substring(written.lastIndexOf(',') + 1);
        return Optional.of(QuotedPrintable.decoded(last)).filter(label -> !label.isBlank());
      }
    }
    return Optional.empty();
  }

  private record Parameter(String name, String value) {}

  private static List<Parameter> entries(VCardProperty property) {
    return property.getParameters().asMap().entrySet().stream()
        .flatMap(one ->
            one.getValue().stream()
                .map(value ->
                    new Parameter(
                        Objects.requireNonNullElse(one.getKey(), ""), one.getKey() + "=" + value)))
        .toList();
  }

  private static String byType(VCardProperty property) {
    var labels =
        property.getParameters("TYPE").stream()
            .flatMap(type -> Stream.of(type.split(",")))
            .filter(type -> !NO_LABELS.contains(type.toLowerCase(Locale.ROOT)))
            .map(Labels::of)
            .toList();
    Optional<String> typed = samsungs(property);
    if (typed.isPresent()) {
      return typed.get();
    }
    return TELLING.stream()
        .filter(labels::contains)
        .findFirst()
        .orElseGet(() -> labels.isEmpty() ? Labels.OTHER : labels.getFirst());
  }
}
