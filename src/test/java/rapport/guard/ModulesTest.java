package rapport.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import rapport.Rapport;

/** The modules use each other only as their package-info declares, and never in a circle. */
class ModulesTest {
  @Test
  void everyModuleKeepsToItsDeclaredDependencies() {
    ApplicationModules modules = ApplicationModules.of(Rapport.class);
    modules.verify();
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .contains("kernel", "platform", "access", "contacts", "interactions", "desk");
  }

  @Test
  void aModuleThatReachesIntoAnotherIsCaught() {
    ImportOption testsToo = location -> true;
    assertThatThrownBy(() -> ApplicationModules.of("rapport.guard.sample", testsToo).verify())
        .isInstanceOf(Violations.class)
        .hasMessageContaining("hidden");
  }
}
