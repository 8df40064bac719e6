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
          Map.entry("другой", OTHER),
          Map.entry("інший", OTHER));

  private Labels() {}

  /** The label in Rapport's spelling; "other" for an empty one. */
  static String of(String typed) {
    // Google marks the preferred one with an asterisk: "* Mobile".
    String bare = APPLE.matcher(typed.strip()).replaceAll("$1").replaceFirst("^\\*\\s*", "");
    return bare.isEmpty() ? OTHER : KNOWN.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
  }
}
