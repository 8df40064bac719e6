package rapport.exchange.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The labels of contact points: a few known ones in one spelling, all others as they are typed. */
final class Labels {
  static final String WORK = "work";
  static final String HOME = "home";
  static final String MOBILE = "mobile";
  static final String FAX = "fax";
  static final String OTHER = "other";

  /** Apple marks its own labels, as against typed ones: {@code _$!<Mobile>!$_}. */
  private static final Pattern APPLE = Pattern.compile("_\\$!<(.*)>!\\$_");

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("work", WORK),
          Map.entry("business", WORK),
          Map.entry("рабочий", WORK),
          Map.entry("работа", WORK),
          Map.entry("робочий", WORK),
          Map.entry("робота", WORK),
          Map.entry("home", HOME),
          Map.entry("домашний", HOME),
          Map.entry("дом", HOME),
          Map.entry("домашній", HOME),
          Map.entry("mobile", MOBILE),
          Map.entry("cell", MOBILE),
          Map.entry("iphone", MOBILE),
          Map.entry("мобильный", MOBILE),
          Map.entry("мобільний", MOBILE),
          Map.entry("fax", FAX),
          Map.entry("work fax", FAX),
          Map.entry("workfax", FAX),
          Map.entry("home fax", FAX),
          Map.entry("homefax", FAX),
          Map.entry("факс", FAX),
          Map.entry("other", OTHER),
          Map.entry("main", OTHER),
          Map.entry("internet", OTHER),
          Map.entry("work phone", WORK),
          Map.entry("office", WORK),
          Map.entry("рабочий телефон", WORK),
          Map.entry("раб", WORK),
          Map.entry("рабочая", WORK),
          Map.entry("офис", WORK),
          Map.entry("робочий телефон", WORK),
          Map.entry("роб", WORK),
          Map.entry("робоча", WORK),
          Map.entry("офіс", WORK),
          Map.entry("personal", HOME),
          Map.entry("домашний телефон", HOME),
          Map.entry("личный", HOME),
          Map.entry("личная", HOME),
          Map.entry("домашній телефон", HOME),
          Map.entry("особистий", HOME),
          Map.entry("особиста", HOME),
          Map.entry("mobile phone", MOBILE),
          Map.entry("mob", MOBILE),
          Map.entry("мобильный телефон", MOBILE),
          Map.entry("моб", MOBILE),
          Map.entry("сотовый", MOBILE),
          Map.entry("мобільний телефон", MOBILE),
          Map.entry("phone", OTHER),
          Map.entry("tel", OTHER),
          Map.entry("телефон", OTHER),
          Map.entry("тел", OTHER),
          Map.entry("e-mail", OTHER),
          Map.entry("email", OTHER),
          Map.entry("mail", OTHER),
          Map.entry("почта", OTHER),
          Map.entry("пошта", OTHER),
          Map.entry("site", OTHER),
          Map.entry("сайт", OTHER),
          Map.entry("адрес", OTHER),
          Map.entry("адреса", OTHER),
          Map.entry("другой", OTHER),
          Map.entry("інший", OTHER));

  private Labels() {}

  /** The label in Rapport's spelling; "other" for an empty one. */
  static String of(String typed) {
    // Google marks the preferred one with an asterisk: "* Mobile".
    String bare = APPLE.matcher(typed.strip()).replaceAll("$1").replaceFirst("^\\*\\s*", "");
    String known = bare.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return bare.isEmpty() ? OTHER : KNOWN.getOrDefault(known, bare);
  }
}
