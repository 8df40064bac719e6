package rapport.contacts;

/** Many keys in little room: hashes of 64 bits, eight bytes each. Two keys seldom have the same. */
final class HashedKeys {
  private long[] slots = new long[1 << 10];
  private int size;

  void add(String key) {
    if (size * 2 > slots.length) {
      grow();
    }
    size += put(slots, hash(key)) ? 1 : 0;
  }

  boolean contains(String key) {
    long hash = hash(key);
    int at = place(slots, hash);
    while (slots[at] != 0) {
      if (slots[at] == hash) {
        return true;
      }
      at = at + 1 & slots.length - 1;
    }
    return false;
  }

  boolean isEmpty() {
    return size == 0;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long hash : slots) {
      if (hash != 0) {
        put(larger, hash);
      }
    }
    slots = larger;
  }

  private static boolean put(long[] slots, long hash) {
    int at = place(slots, hash);
    while (slots[at] != 0) {
      if (slots[at] == hash) {
        return false;
      }
      at = at + 1 & slots.length - 1;
    }
    slots[at] = hash;
    return true;
  }

  private static int place(long[] slots, long hash) {
    return (int) (hash ^ hash >>> 32) & slots.length - 1;
  }

  /** FNV-1a of 64 bits, never 0, which stands for a free place. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash == 0 ? 1 : hash;
  }
}
