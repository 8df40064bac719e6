package rapport.platform.web;

import java.util.List;

/**
 * One keyboard shortcut as the help shows it.
 *
 * @param presses the keys, named by their position on a Latin keyboard
 * @param key the key of the message that says what it does
 */
public record Keys(List<String> presses, String key) {
  /** All of them; {@code keys.js} does what they promise. */
  public static final List<Keys> ALL =
      List.of(
          new Keys(List.of("Ctrl", "K"), "keys.palette"),
          new Keys(List.of("/"), "keys.search"),
          new Keys(List.of("g", "d"), "rail.day"),
          new Keys(List.of("g", "c"), "rail.contacts"),
          new Keys(List.of("g", "o"), "rail.companies"),
          new Keys(List.of("g", "i"), "rail.interactions"),
          new Keys(List.of("g", "m"), "rail.imports"),
          new Keys(List.of("g", "s"), "rail.settings"),
          new Keys(List.of("l"), "keys.log"),
          new Keys(List.of("n"), "keys.next"),
          new Keys(List.of("d"), "keys.done"),
          new Keys(List.of("m"), "keys.move"),
          new Keys(List.of("c"), "keys.call"),
          new Keys(List.of("j"), "keys.down"),
          new Keys(List.of("k"), "keys.up"),
          new Keys(List.of("Enter"), "keys.open"),
          new Keys(List.of("x"), "keys.select"),
          new Keys(List.of("e"), "keys.edit"),
          new Keys(List.of("Esc"), "keys.back"),
          new Keys(List.of("?"), "keys.help"));
}
