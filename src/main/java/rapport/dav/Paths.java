package rapport.dav;

/** Where phones find things; "me" is whoever the password says. */
final class Paths {
  static final String ROOT = "/dav/";
  static final String PRINCIPAL = "/dav/principals/me/";
  static final String CALENDARS = "/dav/calendars/me/";
  static final String CALENDAR = "/dav/calendars/me/rapport/";
  static final String BOOKS = "/dav/contacts/me/";
  static final String BOOK = "/dav/contacts/me/rapport/";

  private Paths() {}
}
