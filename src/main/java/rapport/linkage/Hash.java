package rapport.linkage;

/** Even hashes, the same on every machine and in every run. */
final class Hash {
  private Hash() {}

  static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  static long of(CharSequence text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** An atom of a text: never 0, which means none. */
  static int atom(CharSequence text) {
    int atom = (int) of(text);
    return atom == 0 ? 1 : atom;
  }

  static long of(long one, long other) {
    return mix(mix(one) + 0x9e3779b97f4a7c15L * other);
  }
}
