package rapport.demo.seed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import rapport.demo.Texts;
import rapport.demo.seed.Dice.About;

/**
 * Everything a row is computed from. Contacts, companies and employees are called by their numbers
 * from 0; the contact with the lower number was known earlier.
 */
final class World {
  private final SeedOrder order;
  private final WorkTime time;
  private final List<Tongue> tongues;
  private final Stamp stamp;
  private final Slots slots;
  private final Landmarks landmarks;
  private final Twins twins = new Twins(this);
  private final Careers careers = new Careers(this);
  private final Staff staff;

  World(SeedOrder order, LocalDate today, ZoneId zone) {
    this.order = order;
    time = new WorkTime(today, zone);
    Texts texts = Texts.of("seed.txt");
    tongues = Tongue.codes().map(code -> new Tongue(texts, code)).toList();
    stamp = new Stamp(order.seed());
    slots = new Slots(order.contacts(), order.companies());
    landmarks = new Landmarks(order.contacts(), order.interactions());
    staff = new Staff(this);
  }

  SeedOrder order() {
    return order;
  }

  WorkTime time() {
    return time;
  }

  Stamp stamp() {
    return stamp;
  }

  Slots slots() {
    return slots;
  }

  Landmarks landmarks() {
    return landmarks;
  }

  Twins twins() {
    return twins;
  }

  Careers careers() {
    return careers;
  }

  Staff staff() {
    return staff;
  }

  Dice dice(About about, long number) {
    return new Dice(order.seed(), about, number);
  }

  /** A language, by the mixture that was ordered. */
  Tongue tongue(Dice dice) {
    double[] upTo =
        switch (order.language()) {
          case "ru" -> new double[] {90, 95};
          case "uk" -> new double[] {20, 95};
          case "en" -> new double[] {8, 14};
          default -> new double[] {58, 88};
        };
    double drawn = dice.unit() * 100;
    return tongues.get(drawn < upTo[0] ? 0 : drawn < upTo[1] ? 1 : 2);
  }

  /** When a contact became known, in working minutes; more of them came of late. */
  double joined(int contact) {
    return time.now() * Math.pow((contact + 0.5) / order.contacts(), 0.75);
  }

  /** When a company became known: with the first of its people. */
  double founded(int company) {
    int first = slots.firstContact(company);
    return first < order.contacts() ? joined(first) : 0;
  }

  UUID contactId(int contact) {
    return stamp.id(Stamp.Kind.CONTACT, time.millis(joined(contact)), 1, contact);
  }

  UUID companyId(int company) {
    return stamp.id(Stamp.Kind.COMPANY, time.millis(founded(company)), 0, company);
  }
}
