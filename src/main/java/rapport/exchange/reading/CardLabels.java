package rapport.exchange.reading;

import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static String byType(VCardProperty property) {
    var labels =
        property.getParameters("TYPE").stream()
            .flatMap(type -> Stream.of(type.split(",")))
            .filter(type -> !NO_LABELS.contains(type.toLowerCase(Locale.ROOT)))
            .map(Labels::of)
            .toList();
    return TELLING.stream()
        .filter(labels::contains)
        .findFirst()
        .orElseGet(() -> labels.isEmpty() ? Labels.OTHER : labels.getFirst());
  }
}
