package rapport.access.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Notice;
import rapport.access.NoticeTopic;
import rapport.access.NoticeWay;
import rapport.access.NoticeWays;
import rapport.access.Notices;
import rapport.access.User;
import rapport.platform.words.Language;
import rapport.platform.words.Moments;
import rapport.platform.words.Words;

/** Says notices to the browser of whoever they are for, in their language and in their way. */
@Component
class NoticeNews {
  /** The kind of signal that tells of notices. */
  static final String KIND = Notices.KIND;

  private final Notices notices;
  private final NoticeWays ways;
  private final Clock clock;

  NoticeNews(Notices notices, NoticeWays ways, Clock clock) {
    this.notices = notices;
    this.ways = ways;
    this.clock = clock;
  }

  /**
   * The notices with these ids that are the reader's and unread; nothing but a sign to count anew
   * where there is none to be told.
   */
  List<Map<String, Object>> of(Set<UUID> ids, User reader) {
    List<Notice> told = notices.find(ids, reader.id());
    if (told.isEmpty()) {
      return List.of(Map.of());
    }
    Map<NoticeTopic, NoticeWay> chosen = ways.of(reader.id());
    Words words = Words.in(Language.withCode(reader.language()).orElse(Language.EN));
    Moments moments = new Moments(words, clock.instant(), reader.zone());
    return told.stream()
        .map(notice ->
            said(
                notice,
                chosen.getOrDefault(NoticeTopic.of(notice.message()), NoticeWay.USUAL),
                words,
                moments))
        .toList();
  }

  private static Map<String, Object> said(
      Notice notice, NoticeWay way, Words words, Moments moments) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", notice.id());
    data.put("text", notice.text(words, moments));
    data.put("href", notice.link());
    data.put("way", way.code());
    return data;
  }
}
