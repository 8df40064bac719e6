package rapport.linkage;

import java.util.List;

/**
 * Two records that are probably the same.
 *
 * @param one the id of the one that came first
 * @param probability from 0 to 1
 * @param evidence what speaks for and against; fields that are missing on a side are left out
 * @param through whether they were found because both are the same as a third
 */
public record Match(
    String one, String other, double probability, List<Evidence> evidence, boolean through) {}
