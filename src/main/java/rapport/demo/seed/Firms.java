package rapport.demo.seed;

import java.util.Arrays;
import java.util.List;
import rapport.demo.seed.Dice.About;
import rapport.kernel.PersonName;

/** Makes the companies. */
final class Firms {
  private static final int NUMBERED_FROM = 2500;
  private static final int PARENTS = 20; // the largest, which have no parents themselves

  private final World world;
  private final Portfolios portfolios;
  private final Headcount headcount;

  Firms(World world, Portfolios portfolios) {
    this.world = world;
    headcount = new Headcount(world);
    this.portfolios = portfolios;
  }

  Firm firm(int company) {
    Dice dice = world.dice(About.WORDS, -1L - company);
    return new Firm(
        company,
        world.companyId(company),
        name(company),
        dice.in(10) ? dice.one(tongue(company).phrases("note")) : "",
        portfolios.idOf(portfolios.ofCompany(company)),
        Standings.importance(dice),
        Standings.role(dice),
        dice.in(60) ? dice.one(tongue(company).phrases("industry")) : "",
        company > PARENTS && dice.in(3) ? world.companyId(dice.below(PARENTS)) : null,
        headcount.of(company),
        world.time().millis(world.founded(company)));
  }

  Tongue tongue(int company) {
    return world.tongue(world.dice(About.COMPANY, company));
  }

  /** The name; two in a hundred companies stand in the directory again, written otherwise. */
  String name(int company) {
    Dice dice = world.dice(About.COMPANY, company);
    Tongue tongue = world.tongue(dice);
    if (company > 50 && dice.in(2)) {
      return again(name(dice.below(50)));
    }
    String form = dice.one(tongue.words("form"));
    String core = core(tongue, form, company, dice);
    return tongue.code().equals("en") ? core + " " + form : form + " " + core;
  }

  private static String core(Tongue tongue, String form, int company, Dice dice) {
    PersonName owner = tongue.name(dice);
    if (form.equals("ИП") || form.equals("ФОП")) {
      return owner.family() + " " + owner.given().charAt(0) + "." + initial(owner.middle());
    }
    String word = dice.one(tongue.words("first")) + dice.one(tongue.words("second"));
    String more = company > NUMBERED_FROM && dice.in(70) ? suffix(tongue, dice) : "";
    if (tongue.code().equals("en")) {
      return dice.in(30) ? owner.family() + " & Sons" : word + more;
    }
    return "«" + word + more + "»";
  }

  private static String suffix(Tongue tongue, Dice dice) {
    return dice.in(50) ? "-" + dice.between(2, 99) : " " + dice.one(tongue.phrases("city"));
  }

  private static String initial(String name) {
    return name.isEmpty() ? "" : " " + name.charAt(0) + ".";
  }

  private static String again(String name) {
    String plain = name.replace("«", "").replace("»", "");
    int space = plain.indexOf(' ');
    return space < 0 ? plain : plain.substring(space + 1) + " " + plain.substring(0, space);
  }

  /** The names of some companies, {@link Career#NONE} left out. */
  List<String> names(int... companies) {
    return Arrays.stream(companies)
        .filter(company -> company != Career.NONE)
        .mapToObj(this::name)
        .toList();
  }
}
