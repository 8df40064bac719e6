package rapport.demo;

import java.util.List;

/** One matter with one client: who talks with whom about what. */
record Affair(DemoCompany company, List<DemoPerson> people, Phrases.Topic topic) {

  /** The contact the matter is with. */
  DemoPerson person() {
    return people.getFirst();
  }
}
