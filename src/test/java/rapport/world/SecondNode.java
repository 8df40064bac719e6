package rapport.world;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.Rapport;

/** Another Rapport on the tests' database, with settings of its own. It runs by the real clock. */
public final class SecondNode {
  private SecondNode() {}

  /**
   * Starts one.
   *
   * @param settings names and values in turn
   */
  public static ConfigurableApplicationContext with(String... settings) {
    String[] arguments = new String[settings.length / 2 + 1];
    arguments[0] = "--server.port=0";
    for (int i = 0; i < settings.length; i += 2) {
      arguments[i / 2 + 1] = "--" + settings[i] + "=" + settings[i + 1];
    }
    return new SpringApplicationBuilder(Rapport.class)
        .initializers(new TestSettings())
        .run(arguments);
  }

  /** Its pages, for somebody who is not signed in. */
  public static Pages pages(ConfigurableApplicationContext node) {
    return new Pages(address(node));
  }

  public static String address(ConfigurableApplicationContext node) {
    return "http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port");
  }
}
