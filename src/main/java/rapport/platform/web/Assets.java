package rapport.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The addresses of styles, scripts and pictures: each carries a digest, so a browser may keep it.
 */
@Component
public class Assets {
  private final ResourceUrlProvider urls;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Assets(ResourceUrlProvider mvcResourceUrlProvider) {
    this.urls = mvcResourceUrlProvider;
  }

  /** The address of a file of ours, below {@code static/app/}. */
  public String own(String file) {
    return known.computeIfAbsent("/app/" + file, this::find);
  }

  /** The address of a file of a WebJar, as {@code htmx.org/dist/htmx.min.js}. */
  public String webjar(String file) {
    return known.computeIfAbsent("/webjars/" + file, this::find);
  }

  private String find(String path) {
    @Nullable String url = urls.getForLookupPath(path);
    if (url == null) {
      throw new IllegalArgumentException("no asset " + path);
    }
    return url;
  }
}
