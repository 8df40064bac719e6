package rapport.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in.
 *
 * @param id what it is called by; says nothing about its cookie
 * @param address from which it signed in
 * @param here whether it is the one that asks
 */
public record OpenSession(
    UUID id, Device device, String address, Instant since, Instant seen, boolean here) {}
