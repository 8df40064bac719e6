package rapport.leads.forms.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import rapport.platform.web.Stateless;

/**
 * Forms are for everybody and stand in frames of other sites; who may frame them, the page itself
 * says.
 */
@Configuration(proxyBeanMethods = false)
class FormSecurity {
  @Bean
  @Order(0)
  SecurityFilterChain forms(HttpSecurity http) {
    return Stateless.at(http, "/f/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
        .build();
  }
}
