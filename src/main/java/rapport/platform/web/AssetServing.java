package rapport.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves assets under addresses that change with their content, to be kept for a year.
 *
 * <p>Our scripts import each other by relative names, which no digest in the file name can follow;
 * so they share one version in the path, made of all of them together.
 */
@Configuration(proxyBeanMethods = false)
class AssetServing implements WebMvcConfigurer {
  private static final CacheControl A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/app/**")
        .addResourceLocations("classpath:/static/app/")
        .setCacheControl(A_YEAR)
        .resourceChain(true)
        .addResolver(
            new VersionResourceResolver()
                .addFixedVersionStrategy(versionOfScripts(), "/**/*.js")
                .addContentVersionStrategy("/**"));
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(A_YEAR)
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver())
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
        .addResolver(new LiteWebJarsResourceResolver());
  }

  private static String versionOfScripts() {
    try {
      var scripts =
          new PathMatchingResourcePatternResolver().getResources("classpath:/static/app/*.js");
      Arrays.sort(scripts, Comparator.comparing(script -> String.valueOf(script.getFilename())));
      CRC32 digest = new CRC32();
      for (Resource script : scripts) {
        digest.update(script.getContentAsByteArray());
      }
      return Long.toHexString(digest.getValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
