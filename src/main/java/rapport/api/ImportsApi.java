package rapport.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.Act;
import rapport.access.User;
import rapport.exchange.Import;
import rapport.exchange.ImportStatus;
import rapport.exchange.Imports;
import rapport.exchange.Look;
import rapport.exchange.OnKnown;
import rapport.exchange.OnStranger;
import rapport.exchange.Previewing;
import rapport.exchange.RefusedFile;
import rapport.exchange.Survey;
import rapport.exchange.Terms;
import rapport.exchange.reading.DayOrder;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.words.Language;
import rapport.platform.words.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Address books by API: bring one, look how far it is, take it back. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportsApi {
  private static final int MOST = 50;
  private static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};

  private final Imports imports;
  private final Previewing previewing;
  private final RefusedFile refusedFile;
  private final Countries countries;
  private final JsonMapper json;

  ImportsApi(
      Imports imports,
      Previewing previewing,
      RefusedFile refusedFile,
      Countries countries,
      JsonMapper json) {
    this.imports = imports;
    this.previewing = previewing;
    this.refusedFile = refusedFile;
    this.countries = countries;
    this.json = json;
  }

  /** The latest 50 imports, the newest first. */
  @GetMapping
  ListOf<ImportState> list() {
    return ListOf.whole(imports.list(MOST).stream().map(ImportState::of).toList());
  }

  /**
   * Brings an address book: vCard, CSV, XLSX or LDIF. The rows are taken by a job: the answer is
   * 202, its Location tells how far it is.
   *
   * @param country ISO 3166-1 alpha-2, of phones without a country code
   * @param mapping a JSON object of column names and meanings, where names alone don't tell; the
   *     file is kept if it turns out to be needed
   * @param known what becomes of clients that are known: skip them, fill what is empty (the usual),
   *     overwrite, or add every row as a new one
   * @param stranger what becomes of rows whose responsible is no colleague: refuse (the usual),
   *     mine, nobodys
   * @param days a JSON object of column names and what stands first in days in figures, day_first
   *     or month_first, where the values don't tell
   * @param start false to look at what it would do first: its preview tells
   */
  @PostMapping(consumes = "multipart/form-data")
  ResponseEntity<ImportState> add(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String mapping,
      @RequestParam(defaultValue = "") String known,
      @RequestParam(defaultValue = "") String stranger,
      @RequestParam(defaultValue = "") String days,
      @RequestParam(defaultValue = "true") boolean start,
      Act act)
      throws IOException {
    String home = countries.of(country);
    Map<String, String> columns = columns("mapping", mapping);
    Map<String, DayOrder> orders = orders(days);
    Optional<OnKnown> chosen = chosen("known", known, OnKnown::coded);
    Optional<OnStranger> strangers = chosen("stranger", stranger, OnStranger::coded);
    UUID id;
    try (var content = file.getInputStream()) {
      id = imports.upload(String.valueOf(file.getOriginalFilename()), content, home, act);
    }
    if (!columns.isEmpty() || !orders.isEmpty() || chosen.isPresent() || strangers.isPresent()) {
      Import state = imports.find(id);
      imports.map(
          id,
          new Terms(
              columns.isEmpty() ? state.mapping() : columns,
              home,
              chosen.orElse(state.onKnown()),
              strangers.orElse(state.onStranger()),
              orders),
          act);
    }
    if (start) {
      imports.start(id, act);
    }
    return accepted(id);
  }

  private static <T> Optional<T> chosen(
      String field, String code, Function<String, Optional<T>> read) {
    Optional<T> chosen = read.apply(code);
    if (chosen.isEmpty() && !code.isEmpty()) {
      throw new Invalid(field, "choice");
    }
    return chosen;
  }

  private Map<String, DayOrder> orders(String days) {
    Map<String, DayOrder> orders = new LinkedHashMap<>();
    columns("days", days)
        .forEach((column, code) ->
            orders.put(
                column, DayOrder.coded(code).orElseThrow(() -> new Invalid("days", "choice"))));
    return orders;
  }

  private Map<String, String> columns(String field, String text) {
    try {
      return text.isBlank() ? Map.of() : json.readValue(text, MAPPING);
    } catch (JacksonException notJson) {
      throw new Invalid(field, "notJson");
    }
  }

  /** Lets an import begin that was brought to be looked at first. */
  @PostMapping("/{id}/run")
  ResponseEntity<ImportState> run(@PathVariable UUID id, Act act) {
    imports.start(id, act);
    return accepted(id);
  }

  /** What an import would do that has not begun; of a large one, as far as its rows are counted. */
  @GetMapping("/{id}/preview")
  ImportPreview preview(@PathVariable UUID id, User user) {
    Import state = imports.open(id, user);
    if (state.status() != ImportStatus.UPLOADED || state.isForgotten()) {
      throw new Conflict("importBegan");
    }
    Language language = Language.withCode(user.language()).orElse(Language.EN);
    Optional<Survey> survey = imports.survey(state);
    return survey
        .map(counted -> ImportPreview.of(counted, Words.in(language)))
        .orElseGet(() ->
            ImportPreview.of(previewing.of(state, Look.parse("refused", 1)), Words.in(language)));
  }

  @GetMapping("/{id}")
  ImportState find(@PathVariable UUID id) {
    return ImportState.of(imports.find(id));
  }

  /** Takes the import back; what somebody has worked with since stays and is counted as kept. */
  @DeleteMapping("/{id}")
  ResponseEntity<ImportState> undo(@PathVariable UUID id, Act act) {
    imports.undo(id, act);
    return accepted(id);
  }

  /** The refused rows in the file's own format, each with the reason. */
  @GetMapping("/{id}/refused")
  void refused(@PathVariable UUID id, User user, HttpServletResponse response) throws IOException {
    Import state = imports.open(id, user);
    response.setContentType(refusedFile.type(state));
    response.setHeader("Content-Disposition", refusedFile.disposition(state));
    Language language = Language.withCode(user.language()).orElse(Language.EN);
    refusedFile.write(state, Words.in(language), response.getOutputStream());
  }

  private ResponseEntity<ImportState> accepted(UUID id) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/imports/" + id))
        .body(ImportState.of(imports.find(id)));
  }
}
