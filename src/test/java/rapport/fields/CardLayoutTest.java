package rapport.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.access.RecordKind;

class CardLayoutTest {
  private static final Label.Given NAMELESS = new Label.Given("", "", "");

  private static List<RecordField> fields(String... codes) {
    return Stream.of(codes)
        .map(code ->
            new OwnField(
                    UUID.randomUUID(),
                    RecordKind.CONTACT,
                    code,
                    FieldType.TEXT,
                    NAMELESS,
                    "",
                    false,
                    List.of(),
                    false,
                    1)
                .field())
        .toList();
  }

  private static CardLayout layout(List<CardLayout.Section> sections, String... hidden) {
    return new CardLayout(RecordKind.CONTACT, "", sections, List.of(hidden), 1);
  }

  private static CardLayout.Section section(String name, String... codes) {
    return new CardLayout.Section(new Label.Given(name, "", ""), List.of(codes));
  }

  private static List<String> arranged(CardLayout layout, List<RecordField> fields) {
    return layout.arrange(fields).stream()
        .map(one ->
            one.label().english() + one.fields().stream().map(RecordField::code).toList())
        .toList();
  }

  @Test
  void withoutALayoutEverythingStandsInOneSectionInTheOrderOfTheCatalogue() {
    assertThat(arranged(layout(List.of()), fields("a", "b"))).containsExactly("[a, b]");
  }

  @Test
  void fieldsStandInTheirSectionsAndNewOnesAtTheEnd() {
    CardLayout layout = layout(List.of(section("Trade", "c"), section("Rest", "a")));
    assertThat(arranged(layout, fields("a", "b", "c"))).containsExactly("Trade[c]", "Rest[a, b]");
  }

  @Test
  void whatIsHiddenOrGoneIsLeftOutAndEmptySectionsWithIt() {
    CardLayout layout = layout(List.of(section("Gone", "x"), section("Rest", "a", "b")), "b");
    assertThat(arranged(layout, fields("a", "b"))).containsExactly("Rest[a]");
  }
}
