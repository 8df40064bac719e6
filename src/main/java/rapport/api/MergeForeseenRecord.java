package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.MergeField;
import rapport.contacts.MergeForeseen;

/** What would come out of a merge, of what the user may read. */
@Schema(name = "MergeForeseen")
record MergeForeseenRecord(
    String kind,
    @Schema(description = "The kept one first") List<Side> records,
    List<Field> fields,
    @Schema(description = "Addresses of the merged ones") List<Point> contactPoints,
    @Schema(description = "Places of work of merged contacts, or people of merged companies")
        List<Work> employments,
    @Schema(
            description =
                "How much else goes along: interactions, plans, together (in which both took part),"
                    + " handovers, subsidiaries")
        Map<String, Integer> follows,
    @Schema(description = "Fields in which they contradict each other, and parentage")
        List<String> conflicts) {

  /** One of the records, with the version the merge will ask for. */
  @Schema(name = "MergeSide")
  record Side(UUID id, String name, int version, int touches) {}

  /** What a field comes to. */
  @Schema(name = "MergeField")
  record Field(
      String code,
      @Schema(description = "What each record holds, by its id") Map<UUID, List<String>> values,
      @Schema(description = "The id of a record, or all") String chosen,
      List<String> result,
      @Schema(description = "Whether they say different things") boolean differs,
      @Schema(description = "Whether you may choose") boolean open) {
    static Field of(MergeField one) {
      return new Field(
          one.code(), one.values(), one.chosen(), one.result(), one.differs(), one.open());
    }
  }

  /** What becomes of an address. */
  @Schema(name = "MergePoint")
  record Point(
      UUID fromId,
      String kind,
      String value,
      @Schema(description = "The kept record has it already") boolean known) {}

  /** What becomes of an employment. */
  @Schema(name = "MergeEmployment")
  record Work(
      UUID fromId,
      UUID contactId,
      UUID companyId,
      String company,
      String position,
      @Schema(description = "The employment it becomes one with; null where it goes along")
          @Nullable UUID unitedWith) {}

  static MergeForeseenRecord of(MergeForeseen one) {
    return new MergeForeseenRecord(
        one.kind().code(),
        one.sides().stream()
            .map(side -> new Side(side.id(), side.name(), side.version(), side.touches()))
            .toList(),
        one.fields().stream().map(Field::of).toList(),
        one.points().stream()
            .map(line ->
                new Point(
                    line.fromId(), line.point().kind().code(), line.point().value(), line.known()))
            .toList(),
        one.works().stream()
            .map(line ->
                new Work(
                    line.fromId(),
                    line.work().contactId(),
                    line.work().companyId(),
                    line.work().companyName(),
                    line.work().position(),
                    line.unitedWith()))
            .toList(),
        one.follows(),
        one.conflicts());
  }
}
