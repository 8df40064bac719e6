package rapport.demo.seed;

import java.util.ArrayList;
import java.util.List;
import rapport.contacts.PointKind;
import rapport.demo.seed.Dice.About;
import rapport.kernel.PersonName;

/** Makes contact points, with the gaps, the sharing and the rubbish found in real directories. */
final class Addresses {
  /** A contact point as somebody typed it; the label is a place in the table of labels. */
  record Typed(PointKind kind, int label, String value) {}

  private final World world;
  private final People people;
  private final Firms firms;
  private final MakingPoints points;

  Addresses(World world, People people, Firms firms) {
    this.world = world;
    this.people = people;
    this.firms = firms;
    points = new MakingPoints(world);
  }

  /** Those of a person; who is typed in a second time brings only one. */
  List<Point> ofPerson(int contact) {
    int original = world.twins().originalOf(contact);
    List<Typed> typed = typed(people.person(original));
    int taken = original == contact ? typed.size() : Math.min(typed.size(), 1);
    return points.ofPerson(contact, people.tongue(contact), typed.subList(0, taken));
  }

  private List<Typed> typed(Person person) {
    Dice dice = world.dice(About.PERSON, -1L - person.number());
    Tongue tongue = person.tongue();
    List<Typed> typed = new ArrayList<>();
    if (dice.in(82)) {
      typed.add(new Typed(PointKind.PHONE, 0, Phones.number(tongue, dice)));
    }
    if (dice.in(62)) {
      typed.add(new Typed(PointKind.EMAIL, 3, email(person, dice)));
    }
    if (dice.in(14)) {
      typed.add(new Typed(PointKind.PHONE, 1, Phones.number(tongue, dice)));
    }
    int company = person.career().now();
    if (dice.in(15) && company != Career.NONE && firms.tongue(company) == tongue) {
      typed.add(new Typed(PointKind.PHONE, 4, officePhone(company)));
    }
    if (dice.in(12)) {
      typed.add(new Typed(PointKind.EMAIL, 2, login(person.name(), dice) + "@mail.example"));
    }
    if (dice.in(20)) {
      typed.add(new Typed(PointKind.MESSENGER, 7, "@" + login(person.name(), dice)));
    }
    if (dice.in(6)) {
      typed.add(new Typed(PointKind.ADDRESS, 5, street(tongue, dice)));
    }
    return typed;
  }

  private static String email(Person person, Dice dice) {
    String host =
        person.career().now() == Career.NONE || dice.in(25)
            ? "mail.example"
            : "firm" + person.career().now() + ".example";
    return login(person.name(), dice) + "@" + host;
  }

  private static String login(PersonName name, Dice dice) {
    String given = Latin.address(name.given());
    String family = Latin.address(name.family());
    String login = given.isEmpty() || family.isEmpty() ? given + family : given + "." + family;
    return (login.isEmpty() ? "info" : login) + (dice.in(70) ? dice.between(1, 999) : "");
  }

  private static String street(Tongue tongue, Dice dice) {
    return dice.one(tongue.phrases("city"))
        + ", "
        + dice.one(tongue.phrases("street"))
        + ", "
        + dice.between(1, 140);
  }

  private String officePhone(int company) {
    return Phones.number(firms.tongue(company), world.dice(About.COMPANY, -1L - company));
  }

  List<Point> ofCompany(int company) {
    Tongue tongue = firms.tongue(company);
    Dice dice = world.dice(About.COMPANY, -1L - company);
    List<Typed> typed = new ArrayList<>();
    typed.add(new Typed(PointKind.PHONE, 4, Phones.number(tongue, dice)));
    if (dice.in(70)) {
      typed.add(new Typed(PointKind.EMAIL, 3, "info@firm" + company + ".example"));
    }
    if (dice.in(50)) {
      typed.add(new Typed(PointKind.WEB, 6, "https://firm" + company + ".example"));
    }
    if (dice.in(40)) {
      typed.add(new Typed(PointKind.ADDRESS, 5, street(tongue, dice)));
    }
    return points.ofCompany(company, tongue, typed);
  }
}
