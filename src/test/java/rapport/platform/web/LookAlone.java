package rapport.platform.web;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import rapport.platform.Settings;
import rapport.platform.words.Language;

/**
 * The frame and the styleguide by themselves: no database, no sign-in; somebody looks, unless a
 * header Signed-Out says otherwise.
 *
 * <p>Deliberately without a stereotype, so that the scan of the whole program passes it by.
 */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
      "org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration",
      "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
      "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration"
    })
@ComponentScan("rapport.platform.web")
class LookAlone {
  public static void main(String[] arguments) {
    SpringApplication.run(LookAlone.class, arguments);
  }

  @Bean
  SecurityFilterChain open(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(headers ->
            headers.contentSecurityPolicy(
                policy -> policy.policyDirectives("default-src 'self'; img-src 'self' data:")))
        .build();
  }

  @Bean
  Settings usualSettings() {
    return Settings.read(name -> null);
  }

  @Bean
  CurrentViewer somebody() {
    Viewer anna =
        new Viewer(
            new UUID(7, 1),
            "Анна Ковальчук",
            "anna.kovalchuk@example.com",
            "manager",
            Set.of("log_interactions", "change_clients", "import"),
            Language.EN,
            Theme.LIGHT,
            ZoneId.of("Europe/Kyiv"));
    return request ->
        request.getHeader("Signed-Out") == null ? Optional.of(anna) : Optional.empty();
  }
}
