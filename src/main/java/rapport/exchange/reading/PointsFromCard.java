package rapport.exchange.reading;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the contact points out of a parsed card. */
final class PointsFromCard {
  /** Properties of vCard 2.1 and 3.0 that programs made up for messengers. */
  private static final Set<String> MESSENGERS =
      Set.of(
          "X-SKYPE",
          "X-SKYPE-USERNAME",
          "X-JABBER",
          "X-ICQ",
          "X-TELEGRAM",
          "X-VIBER",
          "X-WHATSAPP",
          "X-GOOGLE-TALK",
          "X-MSN",
          "X-AIM",
          "X-YAHOO",
          "X-SIGNAL");

  private final VCard card;
  private final CardLabels labels;
  private final PersonDraft draft;

  PointsFromCard(VCard card, PersonDraft draft) {
    this.card = card;
    this.labels = new CardLabels(card);
    this.draft = draft;
  }

  void read() {
    card.getTelephoneNumbers()
        .forEach(phone -> draft.point(PointKind.PHONE, labels.of(phone), number(phone)));
    card.getEmails()
        .forEach(mail -> draft.point(PointKind.EMAIL, labels.of(mail), orEmpty(mail.getValue())));
    card.getAddresses()
        .forEach(place -> draft.point(PointKind.ADDRESS, labels.of(place), address(place)));
    card.getUrls()
        .forEach(url -> draft.point(PointKind.WEB, labels.of(url), orEmpty(url.getValue())));
    card.getImpps().forEach(this::addImpp);
    card.getExtendedProperties().forEach(this::addExtended);
  }

  private static String number(Telephone phone) {
    var uri = phone.getUri();
    if (uri == null) {
      return orEmpty(phone.getText());
    }
    return uri.getExtension() == null
        ? uri.getNumber()
        : uri.getNumber() + " ext. " + uri.getExtension();
  }

  private static String address(Address address) {
    if (!orEmpty(address.getLabel()).isBlank()) {
      return oneLine(address.getLabel());
    }
    return Stream.of(
            address.getPoBoxes(),
            address.getExtendedAddresses(),
            address.getStreetAddresses(),
            address.getLocalities(),
            address.getRegions(),
            address.getPostalCodes(),
            address.getCountries())
        .flatMap(List::stream)
        .filter(part -> !part.isBlank())
        .map(PointsFromCard::oneLine)
        .collect(Collectors.joining(", "));
  }

  private static String oneLine(String text) {
    return String.join(", ", text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  private void addImpp(Impp messenger) {
    if (messenger.getUri() != null) {
      String named = orEmpty(messenger.getParameter("X-SERVICE-TYPE"));
      String service = named.isEmpty() ? orEmpty(messenger.getProtocol()) : named;
      draft.point(
          PointKind.MESSENGER,
          service,
          handle(orEmpty(messenger.getProtocol()), messenger.getUri().toString()));
    }
  }

  private void addExtended(RawProperty property) {
    String name = property.getPropertyName().toUpperCase(Locale.ROOT);
    String value = orEmpty(property.getValue());
    if (MESSENGERS.contains(name)) {
      String service = name.substring(2).replace("-USERNAME", "").toLowerCase(Locale.ROOT);
      draft.point(PointKind.MESSENGER, service, handle(service, value));
    } else if (name.equals("X-SOCIALPROFILE")) {
      String service = labels.of(property);
      String user = orEmpty(property.getParameter("X-USER"));
      draft.point(PointKind.MESSENGER, service, handle(service, user.isEmpty() ? value : user));
    }
  }

  /** Without the scheme of the service or Apple's: "live:anna" is a whole name in Skype. */
  private static String handle(String service, String value) {
    int colon = value.indexOf(':');
    String scheme = value.substring(0, Math.max(colon, 0));
    return scheme.equalsIgnoreCase(service) || scheme.equalsIgnoreCase("x-apple")
        ? value.substring(colon + 1).replaceFirst("\\?.*$", "")
        : value;
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
