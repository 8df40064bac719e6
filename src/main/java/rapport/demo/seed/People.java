package rapport.demo.seed;

import rapport.demo.seed.Dice.About;
import rapport.kernel.PersonName;

/** Makes the contacts. */
final class People {
  private final World world;
  private final Portfolios portfolios;

  People(World world, Portfolios portfolios) {
    this.world = world;
    this.portfolios = portfolios;
  }

  Person person(int contact) {
    Career career = world.careers().of(contact);
    int original = world.twins().originalOf(contact);
    Dice dice = world.dice(About.WORDS, contact);
    return new Person(
        contact,
        world.contactId(contact),
        original == contact ? name(contact) : Misspelling.of(name(original), dice),
        tongue(contact),
        career,
        dice.in(30) ? dice.between(-9000, 12_500) : null, // born between 1945 and 2004
        dice.in(18) ? dice.one(tongue(contact).phrases("note")) : "",
        Standings.importance(dice),
        Standings.role(dice),
        portfolios.idOf(portfolios.ofContact(contact, career)),
        world.time().millis(world.joined(contact)));
  }

  /** The language a person's colleagues write in; that of the original for a twin. */
  Tongue tongue(int contact) {
    return world.tongue(world.dice(About.PERSON, world.twins().originalOf(contact)));
  }

  private PersonName name(int contact) {
    Dice dice = world.dice(About.PERSON, contact);
    Tongue tongue = world.tongue(dice);
    PersonName full = tongue.name(dice);
    PersonName known =
        new PersonName(
            full.given(), dice.in(45) ? "" : full.middle(), dice.in(3) ? "" : full.family());
    return dice.in(12) ? Misspelling.latin(known) : known;
  }
}
