package outside;

import static org.springframework.security.config.Customizer.withDefaults;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * An OpenID provider on loopback: Spring Authorization Server with a few people. The argument is
 * its port; everybody's password is "outside".
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class OpenIdProvider {
  private record Person(String email, boolean verified) {}

  private static final Map<String, Person> PEOPLE =
      Map.of(
          "olga", new Person("olga@outside.example.com", true),
          "oleg", new Person("oleg@outside.example.com", true),
          "oksana", new Person("oksana@outside.example.com", false),
          "left", new Person("left@outside.example.com", true));

  public static void main(String[] arguments) {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    System.setProperty("provider.port", arguments[0]);
    new AnnotationConfigServletWebServerApplicationContext(OpenIdProvider.class);
  }

  private static int port() {
    return Integer.getInteger("provider.port", 0);
  }

  @Bean
  TomcatServletWebServerFactory server() {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(port());
    factory.setAddress(java.net.InetAddress.getLoopbackAddress());
    return factory;
  }

  @Bean
  DelegatingFilterProxyRegistrationBean security() {
    return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
  }

  /** Filters run only before something. */
  @Bean
  ServletRegistrationBean<HttpServlet> nothing() {
    return new ServletRegistrationBean<>(new HttpServlet() {}, "/");
  }

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(oidc ->
                  oidc.userInfoEndpoint(info ->
                      info.userInfoMapper(
                          context -> person(context.getAuthorization().getPrincipalName()))));
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .oauth2ResourceServer(resource -> resource.jwt(withDefaults()))
        .exceptionHandling(failures ->
            failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
        .build();
  }

  private static OidcUserInfo person(String name) {
    Person person = PEOPLE.getOrDefault(name, new Person("", false));
    return OidcUserInfo.builder()
        .subject(name)
        .name("Outside " + name)
        .email(person.email())
        .emailVerified(person.verified())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .formLogin(withDefaults())
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  UserDetailsService people() {
    return new InMemoryUserDetailsManager(
        PEOPLE.keySet().stream()
            .map(name -> User.withUsername(name).password("{noop}outside").roles("USER").build())
            .toList());
  }

  /** As RFC 8252 says, the port of a loopback address is the client's own affair. */
  @Bean
  RegisteredClientRepository clients() {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId("1")
            .clientId("rapport")
            .clientSecret("{noop}rapports-secret")
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://127.0.0.1/sign-in/oidc/callback")
            .scope("openid")
            .scope("email")
            .scope("profile")
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build())
            .build());
  }

  @Bean
  AuthorizationServerSettings settings() {
    return AuthorizationServerSettings.builder().issuer("http://127.0.0.1:" + port()).build();
  }

  @Bean
  JWKSource<SecurityContext> keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    return new ImmutableJWKSet<>(
        new JWKSet(
            new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID("1")
                .build()));
  }

  @Bean
  JwtDecoder decoder(JWKSource<SecurityContext> keys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
  }
}
