package rapport.bench;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Where the database is. */
record Database(String url, String user, String password) {
  /** A connection of one's own. */
  DSLContext connect() {
    return DSL.using(DSL.using(url, user, password).configuration().derive(SQLDialect.POSTGRES));
  }
}
