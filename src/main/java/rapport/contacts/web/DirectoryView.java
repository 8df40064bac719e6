package rapport.contacts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.contacts.Client;
import rapport.contacts.SelectionAct;
import rapport.fields.RecordField;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;

/**
 * A page of a directory as its template shows it.
 *
 * @param asked what the list is narrowed to and how it is shown
 * @param columns the heads, the name first
 * @param fields every field that could be a column, the shown ones first
 * @param boards how the list can be grouped: a link to each board, the table first
 * @param more the address of the next page, null on the last
 * @param count how many there are; what is beyond {@link ListRequest#COUNTED} is not counted
 * @param acts what can be done with chosen rows
 */
public record DirectoryView(
    RecordKind kind,
    Asked asked,
    List<Column> columns,
    List<RecordField> fields,
    List<Tab> tabs,
    List<Choice> sorts,
    List<Tab> boards,
    List<Row> rows,
    @Nullable Board board,
    @Nullable String more,
    int count,
    String summary,
    boolean mayChange,
    boolean mayExport,
    List<SelectionAct> acts) {

  /**
   * @param filter the filter with everything that narrows the list, as text
   * @param f the filter as the address has it
   * @param narrowed whether a search or filter is on, so that emptiness means something else
   */
  public record Asked(
      String query,
      String filter,
      String f,
      String sort,
      boolean mine,
      String cols,
      String board,
      String here,
      boolean narrowed) {}

  public String path() {
    return Client.path(kind);
  }

  /** The message of a key of this directory, such as {@code none}. */
  public String key(String word) {
    return path().substring(1) + "." + word;
  }

  public boolean isLeads() {
    return kind == RecordKind.LEAD;
  }

  public boolean isCompanies() {
    return kind == RecordKind.COMPANY;
  }

  /** The codes of the columns, as addresses write them. */
  public String codes() {
    return String.join(",", columns.stream().map(column -> column.field().code()).toList());
  }

  public boolean shows(RecordField field) {
    return columns.stream().anyMatch(column -> column.field().equals(field));
  }

  public boolean isBoard() {
    return board != null;
  }

  /** Where all that the filter leaves can be handed over; null while words are searched for. */
  public @Nullable String handOver() {
    return mayChange && asked.query().isEmpty()
        ? "/handovers/new?kind="
            + kind.code()
            + "&f="
            + URLEncoder.encode(asked.filter(), StandardCharsets.UTF_8)
        : null;
  }
}
