package rapport.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.exchange.ClientIntake.Trace;
import rapport.fields.Catalogue;
import rapport.fields.OwnValues;

/** Writes what a plan says about fields that users added, and takes it back. */
@Component
class IntakeOwnWriting {
  private final OwnValues own;
  private final Catalogue catalogue;
  private final ContactKeys contactKeys;
  private final CompanyKeys companyKeys;

  IntakeOwnWriting(
      OwnValues own, Catalogue catalogue, ContactKeys contactKeys, CompanyKeys companyKeys) {
    this.own = own;
    this.catalogue = catalogue;
    this.contactKeys = contactKeys;
    this.companyKeys = companyKeys;
  }

  void write(IntakePlan plan) {
    Map<UUID, Map<String, List<String>>> contacts = new LinkedHashMap<>();
    plan.contacts().forEach(one -> contacts.put(one.id, one.own.fresh()));
    own.remove(
        RecordKind.CONTACT, overwritten(plan.contacts().stream(), one -> one.id, one -> one.own));
    add(RecordKind.CONTACT, contacts);
    Map<UUID, Map<String, List<String>>> companies = new LinkedHashMap<>();
    plan.companies().forEach(one -> companies.put(one.id, one.own.fresh()));
    own.remove(
        RecordKind.COMPANY, overwritten(plan.companies().stream(), one -> one.id, one -> one.own));
    add(RecordKind.COMPANY, companies);
    renewKeys(plan);
  }

  /** What is replaced goes first. */
  private static <T> Map<UUID, List<String>> overwritten(
      Stream<T> clients, Function<T, UUID> id, Function<T, IntakeOwn> own) {
    Map<UUID, List<String>> codes = new LinkedHashMap<>();
    clients.forEach(one -> {
      List<String> replaced = own.apply(one).overwritten();
      if (!replaced.isEmpty()) {
        codes.put(id.apply(one), replaced);
      }
    });
    return codes;
  }

  private void add(RecordKind kind, Map<UUID, Map<String, List<String>>> values) {
    values.values().removeIf(Map::isEmpty);
    if (!values.isEmpty()) {
      own.add(catalogue.of(kind), values);
    }
  }

  /** The plan's keys know nothing of own fields, so those who are found by them get others. */
  private void renewKeys(IntakePlan plan) {
    List<UUID> contacts = new ArrayList<>();
    plan.contacts().stream()
        .filter(one -> one.made || one.isChanged())
        .forEach(one -> contacts.add(one.id));
    Set<UUID> found = own.searched(contacts).keySet();
    if (!found.isEmpty()) {
      contactKeys.renew(found);
    }
    List<UUID> companies =
        plan.companies().stream()
            .filter(one -> !one.own.fresh().isEmpty())
            .map(one -> one.id)
            .toList();
    Set<UUID> named = own.searched(companies).keySet();
    if (!named.isEmpty()) {
      companyKeys.renew(named);
    }
  }

  /** Puts back what the fields held that were written in clients that stay. */
  void takeBack(Collection<Trace> stripped, RecordKind kind) {
    Map<UUID, List<String>> codes = new LinkedHashMap<>();
    Map<UUID, Map<String, List<String>>> held = new LinkedHashMap<>();
    stripped.forEach(trace -> {
      Map<String, List<String>> before = Added.own(trace);
      if (!before.isEmpty()) {
        codes.put(trace.clientId(), List.copyOf(before.keySet()));
        before.values().removeIf(List::isEmpty);
        held.put(trace.clientId(), before);
      }
    });
    own.remove(kind, codes);
    add(kind, held);
    if (kind == RecordKind.COMPANY && !codes.isEmpty()) {
      companyKeys.renew(codes.keySet());
    }
  }

  /** Removes what is held by clients that are removed. */
  void forget(Collection<Trace> removed) {
    own.forget(removed.stream().map(Trace::clientId).toList());
  }
}
