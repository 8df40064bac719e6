package rapport.contacts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.User;
import rapport.platform.words.Words;

/**
 * Tells who may be there already while somebody is being entered. Declared here for the forms;
 * implemented by whoever compares records. Answers hold only whom the viewer may see, the likeliest
 * first, at most a handful, and never keep anybody from saving.
 */
public interface AlreadyThere {
  /**
   * Contacts that are probably the one being entered.
   *
   * @param self whose form it is, null for a new contact's
   */
  List<Perhaps> like(ContactDraft draft, @Nullable UUID self, User viewer, Words words);

  /** Companies that are probably the one being entered. */
  List<Perhaps> like(CompanyDraft draft, @Nullable UUID self, User viewer, Words words);
}
