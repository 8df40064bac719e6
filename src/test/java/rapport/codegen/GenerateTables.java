package rapport.codegen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates an empty database and writes the tables of each module into its package {@code db}; run
 * by bin/generate.
 */
public final class GenerateTables {
  /** Which module owns which tables. A table that is missing here can't be used from Java. */
  static final Map<String, String> OWNED =
      Map.ofEntries(
          Map.entry(
              "access",
              "app_user|api_token|change|sign_in_failure|notice|role|team|password_link"
                  + "|password_request|second_factor|second_factor_duty|recovery_code"
                  + "|outside_identity|working_time|own_working_time|live_node|presence"
                  + "|notice_preference"),
          Map.entry(
              "contacts",
              "contact|company|employment|contact_point|freshness_rule|list_columns"
                  + "|handover|handover_row|merge|merge_piece"),
          Map.entry(
              "interactions",
              "interaction|interaction_group|interaction_result|participant|timeline_entry|topic"
                  + "|interaction_result_group|group_question|interaction_series"),
          Map.entry("chains", "chain_rule|chain_firing"),
          Map.entry(
              "planning",
              "contact_plan|contact_plan_edition|contact_plan_line|contact_plan_share"
                  + "|contact_plan_sum|plan_capacity|plan_spread|plan_spread_row|plan_spread_touch"),
          Map.entry("texts", "text_entry"),
          Map.entry("files", "attached_file|attached_file_chunk"),
          Map.entry("notes", "note|mention"),
          Map.entry("tasks", "task"),
          Map.entry("webhooks", "webhook|webhook_delivery|webhook_attempt"),
          Map.entry("api", "idempotency_key"),
          Map.entry("dav", "phone_contact"),
          Map.entry("calendar", "calendar_feed|calendar_name|calendar_entry"),
          Map.entry("fields", "own_field|own_option|own_value|field_use|field_fill|card_layout"),
          Map.entry("filters", "saved_view|starred_view"),
          Map.entry("bulk", "bulk_edit|bulk_edit_row"),
          Map.entry("duplicates", "duplicate_pair|duplicate_model|duplicate_keys"),
          Map.entry(
              "leads",
              "lead|lead_source|lead_reason|lead_setting|distribution_rule|incoming_touch"
                  + "|web_form|web_form_secret|web_form_consent|coupon"),
          Map.entry(
              "exchange",
              "import_file|import_chunk|import_mapping|import_refusal|import_survey|import_trace"));

  private GenerateTables() {}

  public static void main(String[] arguments) throws Exception {
    into(Path.of(arguments[0]));
  }

  /** Writes all packages below the folder, replacing what stands there. */
  public static void into(Path folder) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
      for (Map.Entry<String, String> module : OWNED.entrySet()) {
        GenerationTool.generate(
            configuration(server.getJdbcUrl("postgres", "postgres"), module, folder));
      }
    }
  }

  private static Configuration configuration(
      String url, Map.Entry<String, String> module, Path folder) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withUrl(url))
        .withGenerator(
            new Generator()
                .withStrategy(new Strategy())
                .withDatabase(database(module.getValue()))
                .withGenerate(
                    new Generate()
                        .withRecords(false)
                        .withKeys(false)
                        .withIndexes(false)
                        .withComments(false)
                        .withGeneratedAnnotation(false)
                        .withImplicitJoinPathsToOne(false)
                        .withImplicitJoinPathsToMany(false)
                        .withSequences(false))
                .withTarget(
                    new Target()
                        .withPackageName("rapport." + module.getKey() + ".db")
                        .withDirectory(folder.toString())
                        .withLocale("en")));
  }

  private static Database database(String tables) {
    return new Database()
        .withName("org.jooq.meta.postgres.PostgresDatabase")
        .withInputSchema("public")
        .withOutputSchemaToDefault(true)
        .withIncludes(tables)
        .withIncludeRoutines(false)
        .withIncludeTriggerRoutines(false)
        .withIncludeCheckConstraints(false)
        .withForcedTypes(
            new ForcedType()
                .withName("INSTANT")
                .withIncludeTypes("timestamptz|timestamp with time zone"));
  }
}
