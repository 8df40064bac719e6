package rapport.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody signs in with, as far as its User-Agent (RFC 9110, 10.1.5) tells. All browsers
 * claim to be several others, so the rarer sign counts first.
 *
 * @param browser empty if unknown
 * @param system empty if unknown
 */
public record Device(String browser, String system) {
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("YaBrowser/", "Yandex Browser");
    BROWSERS.put("SamsungBrowser/", "Samsung Internet");
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  public static Device of(String userAgent) {
    return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
  }

  private static String first(Map<String, String> signs, String userAgent) {
    return signs.entrySet().stream()
        .filter(sign -> userAgent.contains(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** "Firefox, Windows"; the names are the same in all languages. Empty if nothing is known. */
  public String name() {
    return Stream.of(browser, system)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
