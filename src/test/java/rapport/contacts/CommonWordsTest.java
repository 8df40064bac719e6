package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.contacts.db.Tables.CONTACT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** A word that thousands of names have is found in another way, and finds the same. */
@RapportTest
class CommonWordsTest {
  private static final String WORD = "zimmermannov";

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired DSLContext sql;

  @Test
  void namesAndAddressesAreFoundInOrderAndEachOnce() {
    UUID named = add("Zimmermannova", "Ada", "");
    UUID both = add("Zimmermannova", "Bea", WORD + ".bea@example.com");
    UUID addressed = add("Äbtissin", "Cora", WORD + ".cora@example.com");
    add("Somebody", "Else", "else@example.com");
    List<UUID> few = ids();
    assertThat(few).containsExactly(addressed, named, both);
    multiply(named, 2_000);
    try {
      List<UUID> many = ids();
      assertThat(many).doesNotHaveDuplicates().hasSize(2_003);
      assertThat(many.getFirst()).isEqualTo(addressed);
      assertThat(many).contains(named, both);
      Listing listing = listing(Optional.empty());
      assertThat(contacts.count(listing, 1_000, asking())).isEqualTo(1_001);
      assertThat(contacts.count(listing, 5_000, asking())).isEqualTo(2_003);
    } finally {
      sql.deleteFrom(CONTACT).where(CONTACT.NOTE.eq(WORD)).execute();
    }
  }

  private UUID add(String family, String given, String email) {
    List<PointDraft> points =
        email.isEmpty() ? List.of() : List.of(new PointDraft(PointKind.EMAIL, "", email));
    return contacts.add(
        new ContactDraft(new PersonName(given, "", family), "", "", points, null, "", null, "DE"),
        world.act(Role.ADMINISTRATOR));
  }

  /** So many more people of the name, with nothing but their names. */
  private void multiply(UUID one, int times) {
    sql.execute(
        """
        insert into contact (id, given_name, family_name, sort_key, search_key, note, created_at)
        select uuidv7(), given_name, family_name, sort_key, search_key, {0}, created_at
        from contact, generate_series(1, {1}) where id = {2}\
        """,
        org.jooq.impl.DSL.val(WORD), org.jooq.impl.DSL.val(times), org.jooq.impl.DSL.val(one));
  }

  private List<UUID> ids() {
    List<UUID> ids = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Page<Contact> page = contacts.list(listing(after), asking());
      page.items().forEach(contact -> ids.add(contact.id()));
      after = page.next();
    } while (after.isPresent());
    return ids;
  }

  private static Listing listing(Optional<Cursor> after) {
    return new Listing(WORD, Filter.EVERYTHING, Sorting.BY_NAME, after, 200);
  }

  private Asking asking() {
    return new Asking(world.user(Role.ADMINISTRATOR), java.time.Instant.now());
  }
}
