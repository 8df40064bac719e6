package rapport.platform.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import rapport.platform.live.Streams;
import rapport.platform.words.Language;
import rapport.platform.words.Moments;
import rapport.platform.words.Words;

/** What every template is given: words, moments, icons, assets, and who looks from where. */
public final class Ui {
  private final HttpServletRequest request;
  private final @Nullable Viewer viewer;
  private final Preferences preferences;
  private final Instant now;
  private final Drawing drawing;
  private final Words words;
  private final Moments moments;

  /** Where icons, assets and the count on the bell come from, the same for every request. */
  record Drawing(
      Assets assets, Icons icons, ObjectProvider<Bell> bell, ObjectProvider<Waiting> waiting) {}

  Ui(
      HttpServletRequest request,
      @Nullable Viewer viewer,
      Preferences preferences,
      Instant now,
      Drawing drawing) {
    this.request = request;
    this.viewer = viewer;
    this.preferences = preferences;
    this.now = now;
    this.drawing = drawing;
    this.words = Words.in(preferences.language());
    this.moments = new Moments(words, now, preferences.zone());
  }

  /** The same page in another language and theme. */
  public Ui as(Language language, Theme theme) {
    Preferences others =
        new Preferences(language, theme, preferences.zone(), preferences.railFolded());
    return new Ui(request, viewer, others, now, drawing);
  }

  /** The message of a key. */
  public String t(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** The message of a key in the plural form of a number. */
  public String n(String key, long number, Object... arguments) {
    return words.count(key, number, arguments);
  }

  public Words words() {
    return words;
  }

  public Moments moments() {
    return moments;
  }

  public Language language() {
    return preferences.language();
  }

  public Theme theme() {
    return preferences.theme();
  }

  public ZoneId zone() {
    return preferences.zone();
  }

  public Instant now() {
    return now;
  }

  /** "yesterday, 15:40". */
  public String when(Instant moment) {
    return moments.when(moment);
  }

  /** "today", "14 Mar". */
  public String day(LocalDate day) {
    return moments.day(day);
  }

  /** "12 min". */
  public String duration(Duration span) {
    return moments.duration(span);
  }

  /** "1 200". */
  public String number(Number number) {
    return words.numbers().number(number);
  }

  /** "9 000 ₽", of an ISO 4217 currency. */
  public String money(BigDecimal amount, String currency) {
    return words.numbers().money(amount, currency);
  }

  /** Who is signed in, null before that. */
  public @Nullable Viewer viewer() {
    return viewer;
  }

  /**
   * Whether who looks may do something, so that nobody is shown what would be refused.
   *
   * @param right its code, such as log_interactions
   */
  public boolean may(String right) {
    return viewer != null && viewer.may(right);
  }

  /** How many notices wait to be read by who looks; asked only where the bell is drawn. */
  public int unread() {
    Bell bell = drawing.bell().getIfAvailable();
    return viewer == null || bell == null ? 0 : bell.unread(viewer);
  }

  /** The drawing of a Tabler icon. */
  public Content icon(String name) {
    return drawing.icons().icon(name);
  }

  /** The address of a file of ours, such as {@code app.css}. */
  public String asset(String file) {
    return drawing.assets().own(file);
  }

  /** The address of a file of a WebJar, such as {@code htmx.org/dist/htmx.min.js}. */
  public String webjar(String file) {
    return drawing.assets().webjar(file);
  }

  /** The name of the field in which a form sends its token against forgery. */
  public String csrfName() {
    CsrfToken token = csrf();
    return token == null ? "_csrf" : token.getParameterName();
  }

  public String csrfToken() {
    CsrfToken token = csrf();
    return token == null ? "" : token.getToken();
  }

  /** The same for htmx, as the value of hx-headers. */
  public String csrfHeaders() {
    return "{\"X-CSRF-TOKEN\":\"" + csrfToken() + "\"}";
  }

  /** The path asked for, without the query. */
  public String path() {
    return Asked.path(request);
  }

  /** The path asked for with its query: where to come back to. */
  public String address() {
    return Asked.address(request);
  }

  /** Whether htmx asks for a part of a page, so that the answer needs no frame around it. */
  public boolean fragment() {
    return Asked.fragment(request);
  }

  public List<RailItem> rail() {
    return RailItem.ALL.stream()
        .filter(item -> item.right().isEmpty() || may(item.right()))
        .toList();
  }

  /** How much waits in a place of the rail; asked only where the rail is drawn. */
  public int waiting(RailItem item) {
    Viewer looking = viewer;
    return looking == null
        ? 0
        : drawing.waiting().stream()
            .filter(one -> one.path().equals(item.path()))
            .mapToInt(one -> one.count(looking))
            .sum();
  }

  /** When this page was made, for what it may have missed before it began to listen. */
  public long mark() {
    return Streams.mark();
  }

  public boolean railFolded() {
    return preferences.railFolded();
  }

  private @Nullable CsrfToken csrf() {
    return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
  }
}
