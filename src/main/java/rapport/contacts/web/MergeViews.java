package rapport.contacts.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Companies;
import rapport.contacts.Employment;
import rapport.contacts.MergeDraft;
import rapport.contacts.MergeField;
import rapport.contacts.MergeForeseen;
import rapport.contacts.MergeSide;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.kernel.Ids;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Says a foreseen merge in words, in a fixed number of queries. */
@Component
class MergeViews {
  private final Catalogue catalogue;
  private final Companies companies;
  private final Users users;

  MergeViews(Catalogue catalogue, Companies companies, Users users) {
    this.catalogue = catalogue;
    this.companies = companies;
    this.users = users;
  }

  MergeView of(MergeForeseen foreseen, MergeForm form, Complaints complaints, User viewer, Ui ui) {
    Saying saying =
        new Saying(
            foreseen,
            catalogue.of(foreseen.kind(), viewer),
            parents(foreseen, viewer),
            new CellWords(ui, users.names()),
            ui);
    return new MergeView(
        foreseen,
        foreseen.fields().stream().filter(MergeField::differs).map(saying::row).toList(),
        foreseen.fields().stream().filter(field -> !field.differs()).map(saying::same).toList(),
        foreseen.points().stream().map(saying::point).toList(),
        foreseen.works().stream().map(saying::work).toList(),
        saying.follows(),
        form.draft().note(),
        form.back(),
        complaints);
  }

  private Map<UUID, String> parents(MergeForeseen foreseen, User viewer) {
    List<UUID> ids = new ArrayList<>();
    foreseen.fields().stream()
        .filter(field -> field.code().equals("parent"))
        .flatMap(field -> field.values().values().stream())
        .flatMap(List::stream)
        .forEach(text -> Ids.parse(text).ifPresent(ids::add));
    return ids.isEmpty() ? Map.of() : companies.names(ids, viewer);
  }

  private record Saying(
      MergeForeseen foreseen, Fields fields, Map<UUID, String> parents, CellWords words, Ui ui) {
    MergeView.Row row(MergeField field) {
      List<MergeView.Option> options = new ArrayList<>();
      for (MergeSide side : foreseen.sides()) {
        List<String> values = field.values().getOrDefault(side.id(), List.of());
        String id = side.id().toString();
        options.add(
            new MergeView.Option(
                id, text(field.code(), values), side.name(), field.chosen().equals(id)));
      }
      if (field.joins()) {
        boolean chosen = field.chosen().equals(MergeDraft.ALL);
        options.add(new MergeView.Option(MergeDraft.ALL, ui.t("merge.all"), "", chosen));
      }
      return new MergeView.Row(field.code(), label(field.code()), options, field.open());
    }

    MergeView.Same same(MergeField field) {
      return new MergeView.Same(label(field.code()), text(field.code(), field.result()));
    }

    private String label(String code) {
      return fields
          .find(code)
          .map(field -> field.name(ui.words()))
          .orElseGet(() -> ui.t("company." + code));
    }

    private String text(String code, List<String> values) {
      if (code.equals("parent")) {
        return values.stream()
            .flatMap(text -> Ids.parse(text).stream())
            .map(id -> parents.getOrDefault(id, ""))
            .collect(Collectors.joining());
      }
      return fields.find(code).stream()
          .flatMap(field -> words.of(field, values).stream())
          .map(Cell.Word::text)
          .collect(Collectors.joining(", "));
    }

    MergeView.Line point(MergeForeseen.PointLine line) {
      return new MergeView.Line(line.point().display(), name(line.fromId()), line.known());
    }

    MergeView.Line work(MergeForeseen.WorkLine line) {
      Employment work = line.work();
      String place = foreseen.kind() == RecordKind.COMPANY ? work.position() : work.companyName();
      String text = place.isEmpty() ? "—" : place;
      String whole =
          foreseen.kind() == RecordKind.COMPANY || work.position().isEmpty()
              ? text
              : text + ", " + work.position();
      return new MergeView.Line(whole, name(line.fromId()), line.unitedWith() != null);
    }

    private String name(UUID id) {
      Map<UUID, String> names = new HashMap<>();
      foreseen.sides().forEach(side -> names.put(side.id(), side.name()));
      return Objects.requireNonNullElse(names.get(id), "");
    }

    List<String> follows() {
      return foreseen.follows().entrySet().stream()
          .filter(one -> one.getValue() > 0)
          .map(one -> ui.t("merge.follows." + one.getKey(), one.getValue()))
          .toList();
    }
  }
}
