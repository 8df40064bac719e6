package rapport.interactions.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.contacts.ClientName;
import rapport.contacts.Companies;
import rapport.contacts.Contacts;
import rapport.interactions.Interaction;

/** What a file says of interactions, with the names of clients read for all of them at once. */
@Component
class LogCells {
  private final Contacts contacts;
  private final Companies companies;

  LogCells(Contacts contacts, Companies companies) {
    this.contacts = contacts;
    this.companies = companies;
  }

  /** An interaction with the names of those clients whom the viewer sees. */
  record Line(Interaction interaction, List<String> people, Optional<String> company) {
    /** The values of a field in their text form, none for nothing. */
    List<String> values(String code) {
      Interaction one = interaction;
      return switch (code) {
        case "moment" -> one.isSomeday() ? List.of() : List.of(one.moment().toString());
        case "state" -> List.of(one.state().code());
        case "contacts" -> people;
        case "company" -> company.stream().toList();
        case "method" -> List.of(one.method().code());
        case "direction" -> List.of(one.direction().code());
        case "group" -> said(one.group());
        case "result" -> said(one.resultCode().isEmpty() ? one.resultText() : one.resultCode());
        case "topics" -> one.topics();
        case "responsible" -> List.of(one.responsibleId().toString());
        case "origin" -> List.of(one.origin().code());
        case "subject" -> said(one.subject());
        case "note" -> said(one.note());
        case "place" -> said(one.place());
        case "coupon" -> said(one.coupon());
        case "minutes" -> said(minutes(one));
        case "urgent" -> List.of(Boolean.toString(one.urgent()));
        case "relevant" -> List.of(Boolean.toString(one.relevant()));
        case "no_next" -> said(one.noNextReason());
        case "cancel_reason" -> said(one.cancelReason());
        default -> List.of();
      };
    }

    private static String minutes(Interaction one) {
      return one.length().isZero() ? "" : Long.toString(one.length().toMinutes());
    }

    private static List<String> said(String text) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
  }

  List<Line> of(Collection<Interaction> interactions, User viewer) {
    List<UUID> people =
        interactions.stream().flatMap(one -> one.contactIds().stream()).distinct().toList();
    Map<UUID, ClientName> names = contacts.names(people, viewer);
    List<UUID> firms =
        interactions.stream()
            .map(Interaction::companyId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<UUID, String> firmNames = companies.names(firms, viewer);
    return interactions.stream()
        .map(one ->
            new Line(
                one,
                one.contactIds().stream()
                    .flatMap(id -> Stream.ofNullable(names.get(id)))
                    .map(ClientName::name)
                    .toList(),
                Optional.ofNullable(one.companyId()).map(firmNames::get)))
        .toList();
  }
}
