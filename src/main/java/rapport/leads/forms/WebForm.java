package rapport.leads.forms;

import java.util.List;
import java.util.UUID;
import rapport.platform.words.Language;

/**
 * A form for anybody.
 *
 * @param key what its public address ends with
 * @param label what colleagues call it
 * @param consent the text to agree to, empty if none is asked for
 * @param consentNumber which wording of it this is, 0 before there was any
 * @param thanks what is said afterwards
 * @param redirect where to go afterwards instead, empty for nowhere
 * @param source code of the source its leads are of, empty for none
 * @param sites which may frame it, such as {@code https://example.org}; none for all
 */
public record WebForm(
    UUID id,
    String key,
    String label,
    Language language,
    List<Field> fields,
    String consent,
    int consentNumber,
    String thanks,
    String redirect,
    String source,
    String campaign,
    List<String> sites,
    boolean active,
    int version) {

  /**
   * A field of it.
   *
   * @param code name, phone, email, company, message, coupon, or that of an own field of leads
   * @param label what it is called there, empty for what it is called here
   */
  public record Field(String code, String label, boolean required) {}

  /** A form as somebody typed it. */
  public record Draft(
      String label,
      Language language,
      List<Field> fields,
      String consent,
      String thanks,
      String redirect,
      String source,
      String campaign,
      List<String> sites,
      boolean active) {}

  /** The form as somebody would type it. */
  public Draft draft() {
    return new Draft(
        label, language, fields, consent, thanks, redirect, source, campaign, sites, active);
  }

  public String path() {
    return "/f/" + key;
  }

  /** Who may frame it, as a directive of Content-Security-Policy (level 3) says it. */
  public String ancestors() {
    return sites.isEmpty() ? "*" : "'self' " + String.join(" ", sites);
  }
}
