package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many companies in one request. */
@RestController
@Tag(name = "Companies")
class CompaniesBatchApi {
  private final Companies companies;
  private final Employees employees;
  private final Countries countries;
  private final Merging merging;
  private final Batches batches;
  private final JsonMapper json;

  CompaniesBatchApi(
      Companies companies,
      Employees employees,
      Countries countries,
      Merging merging,
      Batches batches,
      JsonMapper json) {
    this.companies = companies;
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
  private final class Rows implements Batches.Target {
    private final Act act;

    Rows(Act act) {
      this.act = act;
    }

    @Override
    public RecordKind kind() {
      return RecordKind.COMPANY;
    }

    @Override
    public UUID add(ObjectNode row) {
      CompanyFields fields = json.treeToValue(row, CompanyFields.class);
      return companies.add(fields.draft(employees, countries), act);
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
