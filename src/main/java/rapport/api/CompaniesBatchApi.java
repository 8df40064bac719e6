package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.CompanyDraft;
import rapport.contacts.LockingClients;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many companies in one request. */
@RestController
@Tag(name = "Companies")
class CompaniesBatchApi {
  private final Companies companies;
  private final LockingClients locking;
  private final Employees employees;
  private final Countries countries;
  private final Merging merging;
  private final Batches batches;
  private final JsonMapper json;

  CompaniesBatchApi(
      Companies companies,
      LockingClients locking,
      Employees employees,
      Countries countries,
      Merging merging,
      Batches batches,
      JsonMapper json) {
    this.companies = companies;
    this.locking = locking;
    this.employees = employees;
    this.countries = countries;
    this.merging = merging;
    this.batches = batches;
    this.json = json;
  }

  @PostMapping("/api/v1/companies/batch")
  @Operation(summary = "Add and change many companies", description = Said.BATCH)
  BatchAnswer batch(@RequestBody BatchFields fields, Act act, HttpServletRequest request) {
    return batches.take(fields, new Rows(act), request);
  }

  /** What one row does, in the name of whoever sent them all. */
  private final class Rows implements Batches.Target<CompanyDraft> {
    private final Act act;

    Rows(Act act) {
      this.act = act;
    }

    @Override
    public RecordKind kind() {
      return RecordKind.COMPANY;
    }

    @Override
    public void lock(List<ObjectNode> rows) {
      locking.companies(
          rows.stream().flatMap(row -> Stream.ofNullable(Batches.idOf(row))).toList());
    }

    @Override
    public CompanyDraft draft(ObjectNode row) {
      CompanyFields fields = json.treeToValue(row, CompanyFields.class);
      return companies.checked(fields.draft(employees, countries), act);
    }

    @Override
    public List<UUID> add(List<CompanyDraft> drafts) {
      return drafts.stream().map(draft -> companies.add(draft, act)).toList();
    }

    @Override
    public void change(UUID id, ObjectNode row) {
      Company before = companies.find(id, act.user());
      CompanyFields merged = merging.merge(CompanyFields.of(before), row, CompanyFields.class);
      int version = Versions.expected(null, merged.version(), before.version());
      companies.change(id, version, merged.draft(employees, countries), act);
    }
  }
}
