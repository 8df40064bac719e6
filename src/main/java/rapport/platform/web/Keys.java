package rapport.platform.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One keyboard shortcut as the help shows it.
 *
 * @param presses the keys, named by their position on a Latin keyboard
 * @param key the key of the message that says what it does
 */
public record Keys(List<String> presses, String key) {
  private static final List<Keys> ANYWHERE =
      List.of(
          new Keys(List.of("Ctrl", "K"), "keys.palette"), new Keys(List.of("/"), "keys.search"));

  private static final List<Keys> HERE =
      List.of(
          new Keys(List.of("g", "s"), "rail.settings"),
          new Keys(List.of("l"), "keys.log"),
          new Keys(List.of("n"), "keys.next"),
          new Keys(List.of("w"), "keys.note"),
          new Keys(List.of("t"), "keys.task"),
          new Keys(List.of("d"), "keys.done"),
          new Keys(List.of("m"), "keys.move"),
          new Keys(List.of("c"), "keys.call"),
          new Keys(List.of("i"), "keys.irrelevant"),
          new Keys(List.of("j"), "keys.down"),
          new Keys(List.of("k"), "keys.up"),
          new Keys(List.of("Enter"), "keys.open"),
          new Keys(List.of("x"), "keys.select"),
          new Keys(List.of("e"), "keys.edit"),
          new Keys(List.of("Esc"), "keys.back"),
          new Keys(List.of("m"), "keys.merge"),
          new Keys(List.of("a"), "keys.apart"),
          new Keys(List.of("l"), "keys.later"),
          new Keys(List.of("Ctrl", "Enter"), "keys.send"),
          new Keys(List.of("?"), "keys.help"));

  /** All of them, the places of the rail among them; {@code keys.js} does what they promise. */
  public static final List<Keys> ALL =
      Stream.of(ANYWHERE.stream(), places(), HERE.stream()).flatMap(Function.identity()).toList();

  private static Stream<Keys> places() {
    return RailItem.ALL.stream()
        .filter(item -> !item.letter().isEmpty())
        .map(item -> new Keys(List.of("g", item.letter()), item.key()));
  }
}
