package rapport.demo.seed;

import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import rapport.platform.Settings;
import rapport.world.TestDatabase;

/** A database of its own, to be filled with a seeded world. */
public record Seeded(TestDatabase database) implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2026, 3, 18);

  public static Seeded nothing() {
    TestDatabase database = TestDatabase.fresh();
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .load()
        .migrate();
    return new Seeded(database);
  }

  public Seeded with(String... arguments) throws SQLException {
    seeding(arguments).run(DAY);
    return this;
  }

  Seeding seeding(String... arguments) {
    Map<String, String> given =
        Map.of(
            "rapport.db.url",
            database.url(),
            "rapport.db.user",
            database.user(),
            "rapport.admin.password",
            "correct-horse",
            "rapport.zone",
            "Europe/Kyiv");
    Settings settings = Settings.read(given::get);
    SeedOrder order = SeedOrder.read(new ArrayList<>(List.of(arguments)));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Seeding(settings.database().orElseThrow(), settings, order, nowhere);
  }

  public DSLContext sql() {
    return DSL.using(
        DSL.using(database.url(), database.user(), database.password())
            .configuration()
            .derive(SQLDialect.POSTGRES));
  }

  /** Indexes, keys, references, checks and settings of all tables, one line each. */
  List<String> shape() {
    return sql()
        .fetch(
            """
            select pg_get_indexdef(indexrelid) || indisvalid || indisprimary from pg_index
            where indrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace)
            union all
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
            from pg_constraint where connamespace = current_schema()::regnamespace
            union all
            select relname || ' ' || coalesce(reloptions::text, '') from pg_class
            where relkind = 'r' and relnamespace = current_schema()::regnamespace
            order by 1
            """)
        .getValues(0, String.class);
  }

  /** A fingerprint of all that is in a table. */
  String content(String table) {
    return sql()
        .fetchSingle("select md5(string_agg(t::text, ',' order by t::text)) from " + table + " t")
        .get(0, String.class);
  }

  long count(String from) {
    return sql().fetchSingle("select count(*) from " + from).get(0, Long.class);
  }

  @Override
  public void close() {
    database.drop();
  }
}
