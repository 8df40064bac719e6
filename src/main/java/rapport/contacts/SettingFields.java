package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.fields.FieldValues;
import rapport.fields.Fields;
import rapport.fields.RecordField;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * Says what somebody may write into single fields, outside the whole form: in a cell of a list, on
 * a board, into many records at once.
 */
@Component
public class SettingFields {
  private final Catalogue catalogue;
  private final Users users;

  SettingFields(Catalogue catalogue, Users users) {
    this.catalogue = catalogue;
    this.users = users;
  }

  /** The field, if it is one that this user may write; {@link Invalid} otherwise. */
  public RecordField writable(RecordKind kind, String code, User user) {
    RecordField field =
        catalogue.of(kind, user).find(code).orElseThrow(() -> new Invalid(code, "unknownField"));
    if (!field.editable()) {
      throw new Invalid(code, "fixedField");
    }
    if (!user.fieldRight(kind, code).writes()) {
      throw new Invalid(code, "readOnly");
    }
    return field;
  }

  /** What was typed in the text form of each field; {@link Invalid} with all complaints. */
  Map<String, List<String>> checked(RecordKind kind, Map<String, List<String>> typed, User user) {
    List<Complaint> complaints = new ArrayList<>();
    Map<String, List<String>> checked = new LinkedHashMap<>();
    typed.forEach((code, values) -> {
      try {
        checked.put(code, checked(writable(kind, code, user), values));
      } catch (Invalid invalid) {
        complaints.addAll(invalid.complaints());
      }
    });
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return checked;
  }

  /** What was typed for one field in its text form. */
  public List<String> checked(RecordField field, List<String> typed) {
    List<String> values = FieldValues.checked(field, typed);
    if (field.type() == FieldType.PERSON && !values.stream().allMatch(this::isColleague)) {
      throw new Invalid(field.code(), "choice");
    }
    return values;
  }

  private boolean isColleague(String id) {
    return Ids.parse(id).flatMap(users::find).filter(User::active).isPresent();
  }

  /** All fields of a kind that this user may write, in the order of the catalogue. */
  public List<RecordField> writable(RecordKind kind, User user) {
    Fields fields = catalogue.of(kind, user);
    return user.may(Right.CHANGE_CLIENTS)
        ? fields.all().stream()
            .filter(RecordField::editable)
            .filter(field -> user.fieldRight(kind, field.code()).writes())
            .toList()
        : List.of();
  }
}
