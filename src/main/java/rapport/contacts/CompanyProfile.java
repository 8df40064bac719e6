package rapport.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sort of company it is.
 *
 * @param industry in the user's words, empty if nobody said
 * @param parentId the company it belongs to, null if to none
 */
public record CompanyProfile(Standing standing, String industry, @Nullable UUID parentId) {
  public static final CompanyProfile ORDINARY = new CompanyProfile(Standing.ORDINARY, "", null);
}
