package rapport.dav;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.User;
import rapport.calendar.PhoneCalendar;

/** The one calendar of an employee. */
@Component
class CalendarShelf implements Shelf {
  private final PhoneCalendar calendar;

  CalendarShelf(PhoneCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public String path() {
    return Paths.CALENDAR;
  }

  @Override
  public String displayName(User owner) {
    return "Rapport";
  }

  @Override
  public String mediaType() {
    return "text/calendar;charset=utf-8;component=vevent";
  }

  @Override
  public boolean isCalendar() {
    return true;
  }

  @Override
  public List<Item> all(User owner) {
    return calendar.all(owner).stream().map(CalendarShelf::item).toList();
  }

  @Override
  public List<Item> some(List<String> names, User owner) {
    return calendar.some(names, owner).stream().map(CalendarShelf::item).toList();
  }

  private static Item item(PhoneCalendar.Stored stored) {
    return new Item(stored.resource(), stored.object(), stored.from(), stored.to());
  }

  @Override
  public Put put(String name, String text, Expected expected, Act act) {
    PhoneCalendar.Put put = calendar.put(name, text, seen(expected), act);
    return new Put(put.added(), put.wordForWord());
  }

  @Override
  public void delete(String name, Expected expected, Act act) {
    calendar.delete(name, seen(expected), act);
  }

  private static Predicate<Optional<PhoneCalendar.Stored>> seen(Expected expected) {
    return there -> expected.is(there.map(CalendarShelf::item));
  }
}
