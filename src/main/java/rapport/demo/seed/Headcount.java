package rapport.demo.seed;

/** How many people work at each company now. */
final class Headcount {
  private final int[] people;

  Headcount(World world) {
    people = new int[world.order().companies()];
    for (int contact = 0; contact < world.order().contacts(); contact++) {
      Career career = world.careers().of(contact);
      add(career.now());
      add(career.second());
    }
  }

  private void add(int company) {
    if (company != Career.NONE) {
      people[company]++;
    }
  }

  int of(int company) {
    return people[company];
  }
}
