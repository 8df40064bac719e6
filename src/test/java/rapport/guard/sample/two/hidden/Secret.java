package rapport.guard.sample.two.hidden;

/** Internal to its module. */
public record Secret(String text) {}
