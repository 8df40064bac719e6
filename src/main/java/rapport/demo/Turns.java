package rapport.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The turns that real lives take: a second employer, a changed one, a shared phone, a namesake. */
final class Turns {
  private static final int EACH = 8;
  static final int NAMESAKES = 2;

  private final MeetingPeople meeting;
  private final AddressBook book;
  private final Chance chance;
  private final LocalDate today;

  Turns(MeetingPeople meeting, AddressBook book, Chance chance, LocalDate today) {
    this.meeting = meeting;
    this.book = book;
    this.chance = chance;
    this.today = today;
  }

  /** Changes some of the people, leaving alone those before {@code first}, and adds namesakes. */
  void happen(List<DemoPerson> people, int first, List<DemoCompany> companies) {
    List<Integer> places = new ArrayList<>();
    for (int i = first; i < people.size(); i++) {
      places.add(i);
    }
    List<Integer> drawn = chance.shuffled(places);
    for (int i = 0; i < EACH; i++) {
      people.set(drawn.get(i), employed(people.get(drawn.get(i)), companies, true));
      people.set(drawn.get(EACH + i), employed(people.get(drawn.get(EACH + i)), companies, false));
      sharePhone(people, drawn.get(2 * EACH + i));
    }
    for (int i = 0; i < NAMESAKES; i++) {
      people.add(meeting.namesake(people.get(drawn.get(3 * EACH + i)), companies.get(10 + i)));
    }
  }

  private DemoPerson employed(DemoPerson person, List<DemoCompany> companies, boolean still) {
    DemoEmployment now = person.employments().getFirst();
    DemoCompany other = chance.one(companies);
    if (other.key().equals(now.company())) {
      return employed(person, companies, still);
    }
    LocalDate left = today.minusDays(chance.between(100, 300));
    DemoEmployment second = meeting.employment(other, person.gender(), still ? null : left);
    DemoEmployment first =
        still
            ? now
            : new DemoEmployment(now.company(), now.position(), now.word(), left.plusDays(3), null);
    return person.with(List.of(first, second), person.points());
  }

  private void sharePhone(List<DemoPerson> people, int place) {
    DemoPerson person = people.get(place);
    for (DemoPerson colleague : people) {
      boolean near = colleague.worksAt(person.employments().getFirst().company());
      if (near
          && !colleague.key().equals(person.key())
          && colleague.points().getFirst().kind() == PHONE) {
        List<DemoPoint> points = new ArrayList<>(person.points());
        points.add(book.shared(colleague.points().getFirst()));
        people.set(place, person.with(person.employments(), points));
        return;
      }
    }
  }

  private static final DemoPoint.Kind PHONE = DemoPoint.Kind.PHONE;
}
