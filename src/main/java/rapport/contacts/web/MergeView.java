package rapport.contacts.web;

import java.util.List;
import java.util.UUID;
import rapport.contacts.MergeForeseen;
import rapport.contacts.MergeSide;
import rapport.platform.web.Complaints;

/**
 * The page on which records become one.
 *
 * @param fields those in which they say different things
 * @param same those in which they don't
 * @param points addresses that go along, of whom
 * @param works employments that go along or are united
 * @param follows what else goes along, in words
 * @param back where one came from
 */
public record MergeView(
    MergeForeseen foreseen,
    List<Row> fields,
    List<Same> same,
    List<Line> points,
    List<Line> works,
    List<String> follows,
    String note,
    String back,
    Complaints complaints) {

  /** A field to choose for. */
  public record Row(String code, String label, List<Option> options, boolean open) {}

  /**
   * One of the values.
   *
   * @param value the id of its record, or all
   * @param of whose it is, in words
   */
  public record Option(String value, String text, String of, boolean chosen) {}

  /** A field in which only one thing is said. */
  public record Same(String label, String text) {}

  /** Something that goes along, or is there already. */
  public record Line(String text, String of, boolean known) {}

  public String kind() {
    return foreseen.kind().code();
  }

  public String path() {
    return foreseen.kind() == rapport.access.RecordKind.COMPANY ? "/companies/" : "/contacts/";
  }

  /** The address of the same page with another record kept. */
  public String keeping(UUID id) {
    StringBuilder address = new StringBuilder("/merges/new?kind=" + kind() + "&ids=" + id);
    for (MergeSide side : foreseen.sides()) {
      if (!side.id().equals(id)) {
        address.append("&ids=").append(side.id());
      }
    }
    return address
        + "&chosen=true&back="
        + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8);
  }
}
