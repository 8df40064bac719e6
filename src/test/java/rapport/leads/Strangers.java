package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.MovableClock;
import rapport.world.Pages;
import rapport.world.World;

/** Makes forms, and fills them in as strangers do. */
public final class Strangers {
  private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");
  private static final Pattern PATH = Pattern.compile("(/f/[a-z0-9]+)/embed");

  private final World world;
  private final MovableClock clock;

  public Strangers(World world, MovableClock clock) {
    this.world = world;
    this.clock = clock;
  }

  /** A form that asks for name, phone and message; its public path. */
  public String form(Map<String, String> more) {
    return publicPath(made(more));
  }

  static String publicPath(Answer made) {
    Matcher path = PATH.matcher(made.body());
    assertThat(path.find()).as(made.body()).isTrue();
    return path.group(1);
  }

  /** The builder's answer after such a form was saved. */
  Answer made(Map<String, String> more) {
    Pages head = world.pages(Role.HEAD);
    head.get("/settings/forms/new");
    Map<String, String> fields = new HashMap<>();
    fields.put("label", "Form " + UUID.randomUUID());
    fields.put("language", "en");
    fields.put("thanks", "Thanks a lot");
    fields.put("source", "website");
    fields.put("active", "true");
    for (String code : List.of("name", "phone", "message")) {
      fields.put("use." + code, "true");
    }
    fields.put("required.name", "true");
    fields.putAll(more);
    Answer made = head.post("/settings/forms", fields);
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return made;
  }

  /** Filled in as somebody would, who takes ten seconds. */
  Map<String, String> filled(Answer page, String name, Map<String, String> more) throws Exception {
    String stamp = stamp(page);
    Map<String, String> values = values(name);
    values.put("stamp", stamp);
    values.put("proof", proof(stamp));
    values.put("consent", "true");
    values.putAll(more);
    clock.walk(Duration.ofSeconds(10));
    return values;
  }

  static Map<String, String> values(String name) {
    Map<String, String> values = new HashMap<>();
    values.put("name", name);
    values.put("phone", "+79997%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000)));
    values.put("message", "Sand, 3 t");
    return values;
  }

  static String stamp(Answer page) {
    Matcher stamp = STAMP.matcher(page.body());
    assertThat(stamp.find()).as(page.body()).isTrue();
    return stamp.group(1);
  }

  static String proof(String stamp) throws Exception {
    for (int tried = 0; ; tried++) {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((stamp + ":" + tried).getBytes(StandardCharsets.UTF_8));
      if (hash[0] == 0 && (hash[1] & 0xF0) == 0) {
        return "" + tried;
      }
    }
  }
}
