package rapport.exchange.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rapport.kernel.PhoneNumber;
import rapport.platform.web.Choice;
import rapport.platform.words.Language;

/** The countries whose phone numbers can be read, as one language calls them, the likely first. */
final class Countries {
  private static final List<String> LIKELY = List.of("RU", "UA", "KZ", "BY");
  private static final Map<Language, List<Choice>> CHOICES = new ConcurrentHashMap<>();

  private Countries() {}

  static List<Choice> in(Language language) {
    return CHOICES.computeIfAbsent(language, Countries::choices);
  }

  private static List<Choice> choices(Language language) {
    Stream<Choice> others =
        Arrays.stream(Locale.getISOCountries())
            .filter(PhoneNumber::knowsCountry)
            .filter(code -> !LIKELY.contains(code))
            .map(code -> choice(code, language))
            .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language.locale())));
    return Stream.concat(LIKELY.stream().map(code -> choice(code, language)), others).toList();
  }

  private static Choice choice(String code, Language language) {
    return new Choice(code, Locale.of("", code).getDisplayCountry(language.locale()));
  }
}
