package rapport.api;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.api.InteractionRecord.ParticipantRecord;
import rapport.contacts.ClientName;
import rapport.contacts.Contacts;
import rapport.interactions.Interaction;
import rapport.kernel.Page;

/** Shows interactions with the names of those who took part, in the same queries for any number. */
@Component
class InteractionRecords {
  private final Contacts contacts;
  private final Clock clock;

  InteractionRecords(Contacts contacts, Clock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  ListOf<InteractionRecord> of(Page<Interaction> page, User viewer) {
    Map<UUID, ClientName> names = names(page.items(), viewer);
    Instant now = clock.instant();
    return ListOf.of(page, interaction -> record(interaction, names, now));
  }

  InteractionRecord of(Interaction interaction, User viewer) {
    return record(interaction, names(List.of(interaction), viewer), clock.instant());
  }

  private Map<UUID, ClientName> names(Collection<Interaction> interactions, User viewer) {
    return contacts.names(
        interactions.stream().flatMap(one -> one.contactIds().stream()).distinct().toList(),
        viewer);
  }

  private static InteractionRecord record(
      Interaction interaction, Map<UUID, ClientName> names, Instant now) {
    return new InteractionRecord(
        interaction.id(),
        interaction.method().code(),
        interaction.direction().code(),
        interaction.state().code(),
        interaction.isOverdue(now),
        interaction.contactIds().stream().filter(names::containsKey).toList(),
        interaction.contactIds().stream()
            .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
            .map(InteractionRecords::participant)
            .toList(),
        interaction.colleagueIds(),
        interaction.companyId(),
        interaction.group(),
        interaction.subject(),
        interaction.note(),
        interaction.result(),
        interaction.topics(),
        interaction.answers(),
        interaction.coupon(),
        interaction.place(),
        interaction.responsibleId(),
        interaction.plannedAt(),
        interaction.dayOnly(),
        interaction.isSomeday() ? null : interaction.dueAt(),
        interaction.plannedMinutes(),
        interaction.remindMinutes(),
        interaction.urgent(),
        interaction.startedAt(),
        interaction.durationSeconds(),
        interaction.causeId(),
        interaction.origin().code(),
        interaction.ruleId(),
        interaction.relevant(),
        interaction.irrelevantWhy(),
        interaction.leadId(),
        interaction.taskId(),
        interaction.seriesId(),
        interaction.noNextReason(),
        interaction.cancelReason(),
        interaction.createdBy(),
        interaction.createdAt(),
        interaction.version());
  }

  private static ParticipantRecord participant(ClientName name) {
    return new ParticipantRecord(
        name.id(), name.name(), name.companyId().orElse(null), name.company());
  }
}
