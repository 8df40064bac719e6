package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import rapport.access.Act;
import rapport.access.User;
import rapport.access.Via;

/** Hands controllers the signed-in {@link User} and the {@link Act} that a request is. */
@Configuration(proxyBeanMethods = false)
class WhoActs implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final Clock clock;

  WhoActs(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Act.class || parameter.getParameterType() == User.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    User user = current().orElseThrow();
    if (parameter.getParameterType() == User.class) {
      return user;
    }
    HttpServletRequest servlet = (HttpServletRequest) request.getNativeRequest();
    return new Act(user, clock.instant(), via(servlet.getRequestURI()));
  }

  private static Via via(String path) {
    if (path.startsWith("/dav/")) {
      return Via.DEVICE;
    }
    return path.startsWith("/api/") ? Via.API : Via.PAGE;
  }

  /** The user of the request at hand, empty before signing in. */
  static Optional<User> current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn.user())
        : Optional.empty();
  }
}
