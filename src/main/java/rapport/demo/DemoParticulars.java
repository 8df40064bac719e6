package rapport.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.interactions.Particulars;

/** What is said of made-up interactions besides: topics that their words tell of, and answers. */
final class DemoParticulars {
  private static final Map<String, List<String>> TELLING = new LinkedHashMap<>();

  static {
    TELLING.put("price", List.of("цен", "цін", "price", "скид", "зниж", "discount", "прайс"));
    TELLING.put("delivery", List.of("достав", "отгруз", "відвант", "deliver", "shipment"));
    TELLING.put("contract", List.of("договор", "договір", "contract", "специфик", "специфік"));
    TELLING.put("payment", List.of("оплат", "сч", "рахун", "invoice", "payment"));
    TELLING.put("quality", List.of("брак", "претенз", "рекламац", "quality", "defect"));
    TELLING.put("assortment", List.of("каталог", "образц", "зразк", "catalogue", "sample"));
    TELLING.put("service", List.of("сервис", "сервіс", "обслуж", "обслуг", "service"));
  }

  private DemoParticulars() {}

  static Particulars of(DemoTouch touch) {
    Map<String, String> answers =
        switch (touch.group() == null ? "" : touch.group()) {
          case "complaint" -> Map.of("complaint_about", said(touch));
          case "presentation" -> Map.of("presentation_shown", said(touch));
          default -> Map.of();
        };
    return new Particulars(List.of(), topics(touch), answers, "");
  }

  /** The first sentence of what was discussed: the subject stands above it already. */
  private static String said(DemoTouch touch) {
    String first = touch.note().split("(?<=[.!?…])\\s", 2)[0].replaceFirst("[.…]$", "");
    return first.isBlank() ? touch.subject() : first;
  }

  private static List<String> topics(DemoTouch touch) {
    String said = (touch.subject() + " " + touch.note()).toLowerCase(Locale.ROOT);
    return TELLING.entrySet().stream()
        .filter(topic -> topic.getValue().stream().anyMatch(said::contains))
        .map(Map.Entry::getKey)
        .limit(3)
        .toList();
  }
}
