package rapport.access;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Spring Session reads a user's sessions from rows of attributes and takes it for granted that the
 * rows of one session follow each other. Its own query doesn't ask for that, and PostgreSQL mixes
 * them as it likes: of a session whose rows are apart, only the last of them would be seen.
 */
@Configuration(proxyBeanMethods = false)
class SessionRows {
  private static final String OF_A_USER =
      """
      select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
        a.attribute_name, a.attribute_bytes
      from %TABLE_NAME% s
      left join %TABLE_NAME%_attributes a on s.primary_id = a.session_primary_id
      where s.principal_name = ?
      order by s.primary_id
      """;

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionRowsTogether() {
    return repository -> repository.setListSessionsByPrincipalNameQuery(OF_A_USER);
  }

  /** A bean of its own would make Boot leave out the one that stores. */
  @Bean
  static BeanPostProcessor sessionsNotedSeldom() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository rows ? seldom(rows) : bean;
      }
    };
  }

  private static Object seldom(FindByIndexNameSessionRepository<? extends Session> rows) {
    return SeldomNotedSessions.of(rows);
  }
}
