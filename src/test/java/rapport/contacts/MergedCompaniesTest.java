package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.interactions.Interaction;

class MergedCompaniesTest extends Merging {
  @Test
  void companiesBecomeOneWithTheirPeopleAndTheirGroup() {
    UUID kept = company("Ромашка " + mark);
    UUID merged = company("ООО Ромашка " + mark);
    UUID child = company("Дочка " + mark, merged);
    UUID grandchild = company("Внучка " + mark, child);
    UUID here = person("Тут", "", mark, "Ромашка " + mark, phone());
    UUID there = person("Там", "", mark, "ООО Ромашка " + mark, phone());
    employing.employ(
        here, null, new EmploymentDraft(merged, "Директор", LocalDate.of(2020, 1, 1), null), act());
    UUID touch = logged(there);
    List<String> before = rows.of(kept, merged, child, grandchild, here, there);

    MergeForeseen foreseen = merging.foresee(companies(kept, merged), act());
    assertThat(foreseen.follows()).containsEntry("subsidiaries", 1);
    UUID id = merging.merge(companies(kept, merged), act());

    Company card = companies.find(kept, user());
    assertThat(card.name()).isEqualTo("ООО Ромашка " + mark);
    assertThat(card.people()).isEqualTo(2);
    assertThat(contacts.find(here, user()).employments())
        .singleElement()
        .satisfies(work -> {
          assertThat(work.position()).isEqualTo("Директор");
          assertThat(work.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        });
    assertThat(companies.find(child, user()).profile().parentId()).isEqualTo(kept);
    assertThat(log.of(kept, user(), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactly(touch);
    assertThat(log.find(touch, user()).companyId()).isEqualTo(kept);
    assertThat(contacts.find(there, user()).currentEmployment().orElseThrow().companyId())
        .isEqualTo(kept);
    assertThat(world.api(Role.HEAD).get("/companies/" + merged).header("Location"))
        .isEqualTo("/api/v1/companies/" + kept);

    unmerging.unmerge(id, Map.of(), act());
    assertThat(rows.of(kept, merged, child, grandchild, here, there))
        .containsExactlyElementsOf(before);
  }

  @Test
  void aSubsidiaryThatBecomesItsOwnParentBelongsWhereThatDid() {
    UUID top = company("Верх " + mark);
    UUID merged = company("Материнская " + mark, top);
    UUID between = company("Средняя " + mark, merged);
    UUID kept = company("Нижняя " + mark, between);
    assertThat(merging.foresee(companies(kept, merged), act()).follows())
        .containsEntry("subsidiaries", 1);
    UUID id = merging.merge(companies(kept, merged), act());
    assertThat(companies.find(kept, user()).profile().parentId()).isEqualTo(top);
    assertThat(companies.find(between, user()).profile().parentId()).isEqualTo(kept);
    unmerging.unmerge(id, Map.of(), act());
    assertThat(companies.find(kept, user()).profile().parentId()).isEqualTo(between);
    assertThat(companies.find(between, user()).profile().parentId()).isEqualTo(merged);
  }
}
