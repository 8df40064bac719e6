package rapport.guard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.NewUser;
import rapport.access.Role;
import rapport.access.Users;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** The rule that rapport.desk.PageQueriesTest holds our pages to is broken by a page that loops. */
@RapportTest
class QueryRuleTest {
  @Autowired World world;
  @Autowired Users users;
  @Autowired Queries queries;

  @Test
  void aPageThatAsksForEveryRowIsNoticed() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get(LoopingPage.PATH);
    List<String> few = queries.during(() -> pages.get(LoopingPage.PATH));
    String email = UUID.randomUUID() + "@example.com";
    users.add(
        new NewUser(email, "One More", Role.READER, world.password(), "en", "Europe/Moscow"),
        world.act(Role.ADMINISTRATOR));
    List<String> many = queries.during(() -> pages.get(LoopingPage.PATH));

    assertThatThrownBy(() -> QueryRule.check(few, many, 1000)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> QueryRule.check(few, few, few.size() - 1))
        .isInstanceOf(AssertionError.class);
  }
}
