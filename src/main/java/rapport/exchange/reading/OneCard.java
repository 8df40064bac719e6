package rapport.exchange.reading;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.util.Optional;

/** One vCard by itself, as address books of phones write it. */
public final class OneCard {
  private OneCard() {}

  /**
   * A card as it was understood.
   *
   * @param uid what its writer calls it, empty if nothing
   */
  public record Card(SourcePerson person, String uid) {}

  /** The first card of a text; nothing where there is none, or none of anybody. */
  public static Optional<Card> read(String text) {
    VCard card = Ezvcard.parse(text).first();
    if (card == null) {
      return Optional.empty();
    }
    SourcePerson person = new PersonFromCard(card).read();
    String uid = card.getUid() == null ? "" : card.getUid().getValue();
    return person.isEmpty() ? Optional.empty() : Optional.of(new Card(person, uid));
  }
}
