package rapport.access;

/**
 * Somebody who shall be able to sign in.
 *
 * @param password at least ten characters
 * @param language en, ru or uk
 * @param zone an IANA time zone
 */
public record NewUser(
    String email, String name, Role role, String password, String language, String zone) {}
