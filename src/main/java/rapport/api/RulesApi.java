package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.chains.Rule;
import rapport.chains.Rules;

/** The rules that go on where an interaction ends. */
@RestController
@RequestMapping("/api/v1/rules")
@Tag(name = "Rules")
class RulesApi {
  private final Rules rules;
  private final Employees employees;

  RulesApi(Rules rules, Employees employees) {
    this.rules = rules;
    this.employees = employees;
  }

  @GetMapping
  @Operation(summary = "List the rules, in the order in which they are asked")
  ListOf<RuleRecord> list(User user) {
    return ListOf.whole(rules.all(user).stream().map(RuleRecord::of).toList());
  }

  @PostMapping
  @Operation(summary = "Add a rule behind the others")
  @ApiResponse(
      responseCode = "201",
      description = "The rule, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<RuleRecord> add(@RequestBody RuleFields fields, Act act) {
    UUID id = rules.add(fields.draft(employees), act);
    Rule added = rules.find(id, act.user());
    return ResponseEntity.created(URI.create("/api/v1/rules/" + id))
        .eTag("\"" + added.version() + "\"")
        .body(RuleRecord.of(added));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a rule")
  ResponseEntity<RuleRecord> read(@PathVariable UUID id, User user) {
    Rule rule = rules.find(id, user);
    return Versions.tagged(rule.version(), RuleRecord.of(rule));
  }

  @PutMapping("/{id}")
  @Operation(summary = "Write a rule anew")
  ResponseEntity<RuleRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody RuleFields fields,
      Act act) {
    int present = rules.find(id, act.user()).version();
    int expected = Versions.expected(ifMatch, fields.version(), present);
    rules.change(id, expected, fields.draft(employees), act);
    return read(id, act.user());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Retire a rule", description = "What it planned stays.")
  void retire(@PathVariable UUID id, Act act) {
    rules.retire(id, act);
  }
}
