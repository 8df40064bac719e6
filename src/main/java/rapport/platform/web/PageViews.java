package rapport.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.springframework.boot.autoconfigure.JteProperties;
import gg.jte.springframework.boot.autoconfigure.JteView;
import gg.jte.springframework.boot.autoconfigure.JteViewResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/**
 * Renders a page as bytes and hands it over whole. The fixed parts of templates are bytes already;
 * the writer of a response would make text of them and bytes again, each piece through all its
 * wrappers. And a page that fails half way leaves room for one that says so.
 */
@Component
class PageViews extends JteViewResolver {
  private final TemplateEngine engine;

  PageViews(TemplateEngine engine, JteProperties properties) {
    super(engine, properties);
    this.engine = engine;
  }

  @Override
  protected AbstractUrlBasedView instantiateView() {
    return new View(engine);
  }

  private static final class View extends JteView {
    private final TemplateEngine engine;

    View(TemplateEngine engine) {
      super(engine);
      this.engine = engine;
    }

    @Override
    protected void renderMergedTemplateModel(
        Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Utf8ByteOutput page = new Utf8ByteOutput();
      engine.render(Objects.requireNonNull(getUrl()), model, page);
      response.setContentType(MediaType.TEXT_HTML_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.setContentLength(page.getContentLength());
      page.writeTo(response.getOutputStream());
    }
  }
}
