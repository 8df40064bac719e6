package rapport.linkage;

/** A set of numbers other than 0 that costs eight bytes and some room for each. */
final class LongSet {
  private long[] table = new long[64];
  private int count;

  void add(long number) {
    if (2 * count >= table.length) {
      grow();
    }
    int place = place(number);
    if (table[place] == 0) {
      table[place] = number;
      count++;
    }
  }

  boolean contains(long number) {
    return count > 0 && table[place(number)] == number;
  }

  int size() {
    return count;
  }

  private int place(long number) {
    int mask = table.length - 1;
    int place = (int) Hash.mix(number) & mask;
    while (table[place] != 0 && table[place] != number) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    count = 0;
    for (long number : old) {
      if (number != 0) {
        add(number);
      }
    }
  }
}
