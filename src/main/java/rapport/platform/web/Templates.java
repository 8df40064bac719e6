package rapport.platform.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders a template where another module's page has a place for it. */
@Component
public class Templates {
  private final TemplateEngine engine;

  Templates(TemplateEngine engine) {
    this.engine = engine;
  }

  /** What the template makes of its parameters, when it is written out. */
  public Content of(String template, Map<String, Object> parameters) {
    return output -> engine.render(template + ".jte", parameters, output);
  }
}
