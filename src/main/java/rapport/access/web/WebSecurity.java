package rapport.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import rapport.access.SecondFactors;
import rapport.access.SignInTries;
import rapport.access.Tokens;
import rapport.access.Users;
import rapport.platform.live.Live;
import rapport.platform.web.Problem;
import rapport.platform.web.Stateless;

/** Who gets in: people by a session on pages, programs by a bearer token on the API. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, Tokens tokens, Users users) {
    return Stateless.at(http, "/api/**")
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/api/v1/openapi.json")
                .permitAll()
                .anyRequest()
                .authenticated())
        .addFilterBefore(
            new BearerTokens(tokens, users), UsernamePasswordAuthenticationFilter.class)
        .exceptionHandling(failures -> failures.authenticationEntryPoint(WebSecurity::askForToken))
        .build();
  }

  /** Phones and other calendars: an app password, or an address that is a secret itself. */
  @Bean
  @Order(1)
  SecurityFilterChain devices(HttpSecurity http, Tokens tokens, Users users) {
    return Stateless.at(
            http, "/dav/**", "/calendar/feed/**", "/.well-known/caldav", "/.well-known/carddav")
        .authorizeHttpRequests(requests ->
            requests.requestMatchers("/dav/**").authenticated().anyRequest().permitAll())
        .addFilterBefore(
            new AppPasswords(tokens, users), UsernamePasswordAuthenticationFilter.class)
        .exceptionHandling(failures ->
            failures.authenticationEntryPoint((request, response, missing) -> {
              response.setHeader(
                  HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Rapport\", charset=\"UTF-8\"");
              response.setStatus(HttpStatus.UNAUTHORIZED.value());
            }))
        .build();
  }

  /** Calendars and address books are read and written by methods of their own (RFC 4918, 3253). */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHttpMethods(
        List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "PROPFIND",
            "PROPPATCH",
            "REPORT",
            "MKCALENDAR",
            "MKCOL"));
    return firewall;
  }

  /**
   * Styles, scripts and pictures are the same for everybody: nothing is asked and little is said.
   */
  @Bean
  @Order(2)
  SecurityFilterChain stylesAndScripts(HttpSecurity http) {
    return Stateless.at(http, "/app/**", "/webjars/**", "/favicon.ico")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(
            headers -> headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(
      HttpSecurity http,
      SessionSecurity sessions,
      SignInTries tries,
      HttpSessionRequestCache asked,
      OidcSignIn oidc,
      Live live,
      Clock clock) {
    oidc.offer(http, sessions, asked);
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/sign-in/**", "/preferences/**", "/prefetching", "/error")
                .permitAll()
                .requestMatchers("/actuator/health", "/styleguide")
                .permitAll()
                .anyRequest()
                .authenticated())
        .securityContext(context -> context.securityContextRepository(sessions))
        .addFilterBefore(new TooManyTries(tries), UsernamePasswordAuthenticationFilter.class)
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("email")
                .successHandler(new Welcome(tries, asked, clock))
                .failureForwardUrl("/sign-in/again"))
        .logout(end -> end.logoutUrl("/sign-out").logoutSuccessHandler(new Farewell(live)))
        .requestCache(cache -> cache.requestCache(asked))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(new AskToSignIn()))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  @Bean
  SessionSecurity sessionSecurity(Users users, SecondFactors factors, Clock clock) {
    return new SessionSecurity(users, factors, clock);
  }

  @Bean
  UserDetailsService whoSignsIn(Users users) {
    return email ->
        users
            .byEmail(email)
            .flatMap(user -> users.account(user.id()))
            .map(account -> new SignedIn(account.user(), account.passwordHash()))
            .orElseThrow(() -> new UsernameNotFoundException("unknown"));
  }

  /**
   * Where to go after signing in: back to a page that was asked for, never to a fragment of one.
   */
  @Bean
  HttpSessionRequestCache onlyWholePages() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request ->
        request.getMethod().equals("GET")
            && request.getHeader("HX-Request") == null
            && accepts(request).contains("text/html"));
    return cache;
  }

  private static String accepts(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept == null ? "" : accept;
  }

  private static void askForToken(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    Problem.of(HttpStatus.UNAUTHORIZED, "Send a valid token: Authorization: Bearer …")
        .write(response);
  }

  /**
   * A page leads to the sign-in page; htmx, which would swap that page into a corner, is told to go
   * there.
   */
  private static final class AskToSignIn implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");

    @Override
    public void commence(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
        throws IOException, ServletException {
      if (accepts(request).contains("text/event-stream")) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
      } else if (request.getHeader("HX-Request") == null) {
        page.commence(request, response, missing);
      } else {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader("HX-Redirect", "/sign-in");
      }
    }
  }
}
