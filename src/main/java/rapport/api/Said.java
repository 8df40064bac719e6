package rapport.api;

/** What the API's document says in several places. */
final class Said {
  static final String Q =
      "Words of a name in either script, of a company, or a part of a phone or e-mail address";
  static final String SORT =
      "The code of a field that lists can be ordered by, such as last_touch; -last_touch for the"
          + " other way round";
  static final String FILTER =
      "Only those for whom this holds: last_touch:not_in_last:30, or the same as JSON";
  static final String FILTER_JSON =
      "{\"all\": […]}, {\"any\": […]}, {\"not\": …}, {\"having\": \"company\", \"filter\": …} or"
          + " {\"field\": \"last_touch\", \"operator\": \"not_in_last\", \"values\": [\"30\"]}; {} for"
          + " everybody";
  static final String VIEW =
      "The id of a saved view, whose words, filter and order hold where the request says nothing;"
          + " its filter holds besides the request's";
  static final String RESPONSIBLE = "Only those of this employee: an id, or me";
  static final String CURSOR = "nextCursor of the page before";
  static final String LIMIT = "1 to 200, 50 if absent";
  static final String PATCH =
      "A JSON merge patch (RFC 7396): an absent field stays, null empties it, a list is replaced.";
  static final String IF_MATCH = "The ETag you saw; 412 if it is no longer the present one";

  static final String BATCH =
      "Each row succeeds or fails by itself, and is answered by itself: the answer is 200 even if"
          + " all were refused. With atomic, one refused row takes all back.";

  private Said() {}
}
