package rapport.interactions;

import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.FieldProvider;
import rapport.fields.FieldType;
import rapport.fields.RecordField;
import rapport.fields.Source;

/** What follows for a client from the interactions with it. */
@Component
class TouchCatalogue implements FieldProvider {
  @Override
  public List<RecordField> fields() {
    return Stream.of(RecordKind.CONTACT, RecordKind.COMPANY).map(TouchCatalogue::touches).toList();
  }

  /** How many took place within the last days. */
  private static RecordField touches(RecordKind kind) {
    Source source =
        new Source.Tally(
            TIMELINE_ENTRY,
            TIMELINE_ENTRY.SUBJECT_ID,
            TIMELINE_ENTRY.MOMENT,
            TIMELINE_ENTRY
                .PLANNED
                .isFalse()
                .and(TIMELINE_ENTRY.KIND.eq(Timeline.INTERACTIONS))
                .and(TIMELINE_ENTRY.RELEVANT.isTrue()));
    return RecordField.builtIn(kind, "touches", FieldType.TALLY, source, null).computed();
  }
}
