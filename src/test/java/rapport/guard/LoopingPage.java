package rapport.guard;

import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page as none of ours may be: it asks the database anew for every row. Only tests have it. */
@Controller
class LoopingPage {
  static final String PATH = "/guard/looping";
  private final DSLContext sql;

  LoopingPage(DSLContext sql) {
    this.sql = sql;
  }

  @GetMapping(PATH)
  @ResponseBody
  String names() {
    StringBuilder names = new StringBuilder();
    for (var row : sql.fetch("select id from app_user")) {
      names.append(sql.fetchOne("select name from app_user where id = ?", row.get(0)));
    }
    return names.toString();
  }
}
