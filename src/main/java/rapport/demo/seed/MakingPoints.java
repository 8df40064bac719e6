package rapport.demo.seed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.PointKind;
import rapport.demo.seed.Addresses.Typed;
import rapport.demo.seed.Dice.About;

/** Turns what was typed into contact points, read as the verbs read them. */
final class MakingPoints {
  /** More than anybody has. */
  private static final int MOST = 16;

  /** Whose they are, and when that client became known, in working minutes. */
  private record Owner(
      Stamp.Kind kind,
      int number,
      @Nullable UUID contactId,
      @Nullable UUID companyId,
      double known) {}

  private final World world;

  MakingPoints(World world) {
    this.world = world;
  }

  List<Point> ofPerson(int contact, Tongue tongue, List<Typed> typed) {
    UUID id = world.contactId(contact);
    double known = world.joined(contact);
    return read(new Owner(Stamp.Kind.CONTACT_POINT, contact, id, null, known), tongue, typed);
  }

  List<Point> ofCompany(int company, Tongue tongue, List<Typed> typed) {
    UUID id = world.companyId(company);
    double known = world.founded(company);
    return read(new Owner(Stamp.Kind.COMPANY_POINT, company, null, id, known), tongue, typed);
  }

  private List<Point> read(Owner owner, Tongue tongue, List<Typed> typed) {
    List<Point> points = new ArrayList<>(typed.size());
    Set<PointKind> kinds = EnumSet.noneOf(PointKind.class);
    for (Typed one : typed) {
      points.add(point(owner, tongue, one, points.size(), kinds.add(one.kind())));
    }
    return points;
  }

  private Point point(Owner owner, Tongue tongue, Typed typed, int ordinal, boolean firstOfKind) {
    long number = (long) owner.number() * MOST + ordinal;
    boolean person = owner.kind() == Stamp.Kind.CONTACT_POINT;
    Dice dice = world.dice(About.ADDRESSES, person ? number : -1L - number);
    boolean phone = typed.kind() == PointKind.PHONE;
    String value = phone ? Phones.written(typed.value(), tongue, dice) : typed.value();
    String canonical = typed.kind().canonical(value, tongue.country());
    boolean primary = firstOfKind && dice.in(40);
    boolean ended = !firstOfKind && dice.in(15);
    boolean readable = !canonical.isEmpty() || typed.kind() == PointKind.ADDRESS;
    return new Point(
        world.stamp().id(owner.kind(), world.time().millis(owner.known()), 2 + ordinal, number),
        owner.contactId(),
        owner.companyId(),
        typed.kind(),
        tongue.phrases("label").get(typed.label()),
        value,
        canonical,
        ordinal,
        primary,
        ended ? world.time().epochDay(world.time().now() - 1) - dice.between(1, 900) : null,
        readable ? Confirmation.of(world, owner.known(), dice) : null);
  }
}
