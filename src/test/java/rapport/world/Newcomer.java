package rapport.world;

import java.util.Map;
import java.util.UUID;
import rapport.access.NewUser;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.Users;

/** Somebody new, for tests that change how a person signs in. */
public record Newcomer(User user, World world) {
  public static Newcomer hired(World world, Users users) {
    return hired(world, users, Role.SUPPORT);
  }

  public static Newcomer hired(World world, Users users, String role) {
    String email = UUID.randomUUID() + "@example.com";
    NewUser draft = new NewUser(email, "New One", role, world.password(), "en", "Europe/Moscow");
    return new Newcomer(users.add(draft, world.act(Role.ADMINISTRATOR)), world);
  }

  /** A browser in which this person has typed the right password. */
  public Pages pages() {
    Pages pages = world.pages();
    signIn(pages, world.password());
    return pages;
  }

  /** Types a password; the answer is the page one comes to. */
  public Answer signIn(Pages pages, String password) {
    pages.get("/sign-in");
    return pages.post("/sign-in", Map.of("email", user.email(), "password", password));
  }

  /** Whether a browser is signed in. */
  public static boolean isIn(Pages pages) {
    return pages.get("/contacts").response().uri().getPath().equals("/contacts");
  }
}
