package rapport.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import rapport.Rapport;

/**
 * A test against the whole of Rapport: real PostgreSQL, real HTTP on a free port, one context for
 * all such tests. The database is shared too, so a test makes what it looks at and doesn't count
 * what others made.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Rapport.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestSettings.class)
@Import({MovableClock.class, Queries.class, World.class, MergedRows.class, DemoPeople.class})
public @interface RapportTest {}
