package rapport.interactions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** What was answered to the questions of a group, as it is kept. */
final class Answers {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Answers() {}

  static JSONB kept(Map<String, String> answers) {
    return JSONB.valueOf(JSON.writeValueAsString(answers));
  }

  static Map<String, String> read(JSONB kept) {
    Map<String, String> answers = new LinkedHashMap<>();
    JSON.readTree(kept.data())
        .properties()
        .forEach(entry -> answers.put(entry.getKey(), entry.getValue().asString()));
    return answers;
  }
}
