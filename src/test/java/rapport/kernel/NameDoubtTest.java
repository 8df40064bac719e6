package rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameDoubtTest {
  @Test
  void aNameInOneCaseIsDoubtedAndProposedAsNamesAreWritten() {
    PersonName shouted = new PersonName("АННА-МАРИЯ", "Петровна", "д'артаньян");
    assertThat(NameDoubt.of(shouted)).contains(NameDoubt.CASE);
    assertThat(NameDoubt.proposal(shouted).full()).isEqualTo("Анна-Мария Петровна Д'артаньян");
  }

  @Test
  void initialsShortPartsAndScriptsWithoutCaseAreNamesAsTheyAre() {
    assertThat(NameDoubt.of(new PersonName("И. П.", "", "Ли"))).isEmpty();
    assertThat(NameDoubt.of(new PersonName("JP", "", "van der Berg"))).isEmpty();
    assertThat(NameDoubt.of(new PersonName("山田太郎", "", ""))).isEmpty();
    assertThat(NameDoubt.of(PersonName.NONE)).isEmpty();
  }

  @Test
  void signsAndMixedScriptsAreDoubted() {
    assertThat(NameDoubt.of(new PersonName("Иван 2", "", ""))).contains(NameDoubt.SIGNS);
    // the second letter is a Latin one
    assertThat(NameDoubt.of(new PersonName("Ивaн", "", "Петров"))).contains(NameDoubt.SCRIPTS);
  }
}
