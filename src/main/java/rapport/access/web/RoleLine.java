package rapport.access.web;

/** A role in the list, with how many have it. */
public record RoleLine(String code, String name, long people) {}
