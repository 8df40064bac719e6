package rapport.exchange.reading;

/** What sort of contact point a file names. */
public enum PointKind {
  PHONE,
  EMAIL,
  ADDRESS,
  WEB,
  MESSENGER
}
