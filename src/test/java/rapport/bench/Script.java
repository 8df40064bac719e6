package rapport.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.explain.Overheard.Statement;

/**
 * What one request asked the database, as a script of pgbench: the same statements with the same
 * values as parameters of the same types, in the same transactions.
 *
 * @param text of the script
 * @param values of its variables
 */
record Script(String text, Map<String, String> values) {
  /** The variable that counts a client's turns, from where pgbench is told to begin. */
  static final String TURN = "turn";

  private static final String ONCE = "once";
  private static final String COUNTING =
      "\\set %s :%s + 1\n\\set %s :%s * 16 + :client_id\n".formatted(TURN, TURN, ONCE, TURN);

  private static final int MOST_PARAMETERS = 250;
  private static final Pattern LITERAL = Pattern.compile("'[^']*+(?:''[^']*+)*+'");
  private static final DSLContext PLAIN = DSL.using(SQLDialect.POSTGRES);

  /**
   * @param name begins the names of its variables
   * @param since ids that were made after this moment belong to the request and are made anew
   */
  static Script of(String name, List<Statement> statements, Instant since) {
    Writing writing = new Writing(name, since);
    statements.stream().filter(Statement::whole).forEach(writing::add);
    return writing.written();
  }

  private static final class Writing {
    private final String name;
    private final Instant since;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<UUID> fresh = new ArrayList<>();
    private final Set<UUID> known = new HashSet<>();
    private int transaction;
    private int count;

    Writing(String name, Instant since) {
      this.name = name;
      this.since = since;
    }

    void add(Statement statement) {
      if (statement.transaction() != transaction) {
        end();
        transaction = statement.transaction();
        text.append(transaction == 0 ? "" : "begin;\n");
      }
      count++;
      text.append(sql(statement.query())).append(";\n");
    }

    private void end() {
      text.append(transaction == 0 ? "" : "commit;\n");
    }

    Script written() {
      end();
      return new Script((fresh.isEmpty() ? "" : COUNTING) + text, values);
    }

    private String sql(Query query) {
      String prefix = name + "_" + count + "_";
      DSLContext named =
          DSL.using(SQLDialect.POSTGRES, new Settings().withRenderNamedParamPrefix(":" + prefix));
      List<Param<?>> params =
          query.getParams().values().stream()
              .<Param<?>>map(one -> one)
              .filter(one -> !one.isInline()) // those stand in the text and aren't counted
              .toList();
      boolean many = params.size() > MOST_PARAMETERS;
      String sql =
          hidden(many ? PLAIN.renderInlined(query) : named.renderNamedParams(query), prefix);
      boolean inserts = sql.startsWith("insert") || sql.startsWith("with");
      return Pattern.compile(":" + prefix + "(\\d+)")
          .matcher(sql)
          .replaceAll(found ->
              Matcher.quoteReplacement(
                  value(
                      params.get(Integer.parseInt(found.group(1)) - 1),
                      prefix + found.group(1),
                      inserts)));
    }

    /** A colon within a text would be taken for a variable. */
    private String hidden(String sql, String prefix) {
      return LITERAL
          .matcher(sql)
          .replaceAll(found -> {
            String literal = found.group();
            if (!literal.matches("(?s).*:[A-Za-z_].*")) {
              return Matcher.quoteReplacement(literal);
            }
            String variable = prefix + "text" + values.size();
            values.put(variable, literal.substring(1, literal.length() - 1).replace("''", "'"));
            return "cast(:" + variable + " as text)";
          });
    }

    private String value(Param<?> param, String variable, boolean inserts) {
      Object value = param.getValue();
      if (value instanceof UUID id && isFresh(id, inserts)) {
        return id(id);
      }
      @Nullable String plain = plain(value);
      if (plain == null || plain.isEmpty()) { // pgbench has no empty variables
        return PLAIN.renderInlined(param);
      }
      values.put(variable, plain);
      return "cast(:%s as %s)"
          .formatted(variable, param.getDataType().getCastTypeName(PLAIN.configuration()));
    }

    /** Made by the request itself: of a late moment, or first seen where something is inserted. */
    private boolean isFresh(UUID id, boolean inserts) {
      if (fresh.contains(id)) {
        return true;
      }
      boolean made =
          id.version() == 7
              ? id.getMostSignificantBits() >>> 16 >= since.toEpochMilli()
              : inserts && !known.contains(id);
      if (made) {
        fresh.add(id);
      } else {
        known.add(id);
      }
      return made;
    }

    /** Another id each turn, later than the one before, as such ids are. */
    private String id(UUID id) {
      String begin = id.toString().substring(0, 8);
      return "cast('%s' || lpad(to_hex(cast(:%s as bigint) * 64 + %d), 24, '0') as uuid)"
          .formatted(begin, ONCE, fresh.indexOf(id));
    }

    private static @Nullable String plain(@Nullable Object value) {
      return switch (value) {
        case String text -> text;
        case Number number -> number.toString();
        case Boolean truth -> truth.toString();
        case UUID id -> id.toString();
        case Instant moment -> moment.toString();
        case OffsetDateTime moment -> moment.toString();
        case LocalDate day -> day.toString();
        case null, default -> null;
      };
    }
  }
}
