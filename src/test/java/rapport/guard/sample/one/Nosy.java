package rapport.guard.sample.one;

import rapport.guard.sample.two.hidden.Secret;

/** Uses what is no business of its module. */
public record Nosy(Secret secret) {}
