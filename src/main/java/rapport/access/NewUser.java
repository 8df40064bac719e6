package rapport.access;

/**
 * Somebody who shall be able to sign in.
 *
 * @param role the code of a role
 * @param password at least ten characters
 * @param language en, ru or uk
 * @param zone an IANA time zone
 */
public record NewUser(
    String email, String name, String role, String password, String language, String zone) {}
