package rapport.platform.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface. Each speaks of itself by its own name in the language menu. */
public enum Language {
  EN("en", "English"),
  RU("ru", "Русский"),
  UK("uk", "Українська");

  private final String code;
  private final String ownName;
  private final Locale locale;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
    this.locale = Locale.of(code);
  }

  /** The ISO 639-1 code: en, ru, uk. */
  public String code() {
    return code;
  }

  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** The language with this ISO 639-1 code, if Rapport speaks it. */
  public static Optional<Language> withCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The best of ours for an Accept-Language header (RFC 4647 lookup); English for the rest. */
  public static Language preferredBy(String acceptLanguage) {
    return namedBy(acceptLanguage).orElse(EN);
  }

  /** The best of ours that an Accept-Language header names, if it names one. */
  public static Optional<Language> namedBy(String acceptLanguage) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      List<Locale> ours = Arrays.stream(values()).map(Language::locale).toList();
      return Optional.ofNullable(Locale.lookup(ranges, ours)).map(Language::of);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Ours for a locale, English if we don't speak it. */
  public static Language of(@org.jspecify.annotations.Nullable Locale locale) {
    return locale == null ? EN : withCode(locale.getLanguage()).orElse(EN);
  }
}
