package rapport.demo.seed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.contacts.DecisionRole;
import rapport.demo.seed.Dice.About;

/** Writes careers out as employments. */
final class Jobs {
  private static final int MOST = 3;
  private static final List<DecisionRole> DECISIONS = List.of(DecisionRole.values());

  private final World world;
  private final People people;

  Jobs(World world, People people) {
    this.world = world;
    this.people = people;
  }

  List<Job> of(int contact) {
    Career career = world.careers().of(contact);
    List<Job> jobs = new ArrayList<>(MOST);
    add(jobs, contact, career.now(), career.nowFrom(), null);
    add(jobs, contact, career.second(), Career.UNKNOWN, null);
    add(jobs, contact, career.former(), career.formerFrom(), career.formerTo());
    return jobs;
  }

  private void add(List<Job> jobs, int contact, int company, int from, @Nullable Integer to) {
    if (company == Career.NONE) {
      return;
    }
    long number = (long) contact * MOST + jobs.size();
    Dice dice = world.dice(About.WORDS, Long.MIN_VALUE + number);
    jobs.add(
        new Job(
            world
                .stamp()
                .id(
                    Stamp.Kind.EMPLOYMENT,
                    world.time().millis(world.joined(contact)),
                    2 + jobs.size(),
                    number),
            world.contactId(contact),
            world.companyId(company),
            dice.in(85) ? dice.one(people.tongue(contact).phrases("position")) : "",
            from == Career.UNKNOWN ? null : from,
            to,
            jobs.isEmpty() && to == null && dice.in(50),
            dice.in(35) ? dice.one(DECISIONS).code() : null,
            Confirmation.of(world, world.joined(contact), dice)));
  }
}
