package rapport.leads.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.Catalogue;
import rapport.fields.OwnField;
import rapport.fields.OwnValues;
import rapport.kernel.Complaint;
import rapport.kernel.EmailAddress;
import rapport.kernel.Invalid;
import rapport.kernel.PhoneNumber;
import rapport.leads.LeadChannel;
import rapport.leads.incoming.Incoming;
import rapport.leads.incoming.IncomingTouches;
import rapport.platform.Settings;

/** Takes in what strangers sent by a form. */
@Component
public class Submissions {
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TEXT = 5000;

  private final IncomingTouches incoming;
  private final Stamps stamps;
  private final Flood flood;
  private final Settings settings;
  private final WebForms forms;
  private final Catalogue catalogue;

  Submissions(
      IncomingTouches incoming,
      Stamps stamps,
      Flood flood,
      Settings settings,
      WebForms forms,
      Catalogue catalogue) {
    this.incoming = incoming;
    this.stamps = stamps;
    this.flood = flood;
    this.settings = settings;
    this.forms = forms;
    this.catalogue = catalogue;
  }

  /** How a submission ended. */
  public enum End {
    TAKEN,
    /** A robot, which is told that all went well. */
    SWALLOWED,
    FLOOD,
    AGAIN
  }

  /**
   * What was sent.
   *
   * @param values by the field's code, as typed
   * @param agreed which wording of the consent they agreed to, 0 for none
   * @param trap what stands in the field that people don't see
   */
  public record Sent(
      Map<String, List<String>> values,
      int agreed,
      String stamp,
      String proof,
      String trap,
      Map<String, String> utm,
      String referrer,
      String address) {
    String value(String code) {
      return values.getOrDefault(code, List.of()).stream().findFirst().orElse("").strip();
    }

    boolean isEmpty(String code) {
      return values.getOrDefault(code, List.of()).stream().allMatch(String::isBlank);
    }
  }

  /** Keeps a submission and understands it; {@link Invalid} with what is wrong in which field. */
  public End take(WebForm form, Sent sent) {
    if (!flood.admits(form.key(), sent.address())) {
      return End.FLOOD;
    }
    if (!sent.trap().isEmpty()) {
      return End.SWALLOWED;
    }
    Map<String, List<String>> own = checked(form, sent);
    if (stamps.doubt(form.key(), sent.stamp(), sent.proof()) != Stamps.Doubt.NONE) {
      return End.AGAIN;
    }
    incoming.receive(content(form, sent, own), null);
    return End.TAKEN;
  }

  /** The values of own fields as they are kept; {@link Invalid} with what is wrong anywhere. */
  private Map<String, List<String>> checked(WebForm form, Sent sent) {
    List<Complaint> complaints = new ArrayList<>();
    List<String> askable = forms.own();
    Map<String, List<String>> own = own(form, sent, askable, complaints);
    for (WebForm.Field field : form.fields()) {
      boolean ofUsers = field.code().startsWith(OwnField.PREFIX);
      int most = field.code().equals("message") ? LONGEST_TEXT : LONGEST_LINE;
      if (field.required() && isAsked(field, askable) && sent.isEmpty(field.code())) {
        complaints.add(Complaint.of(field.code(), "required"));
      } else if (!ofUsers && sent.value(field.code()).length() > most) {
        complaints.add(Complaint.of(field.code(), "tooLong", most));
      }
    }
    String phone = sent.value("phone");
    String email = sent.value("email");
    if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
      complaints.add(Complaint.of("email", "email"));
    }
    if (!phone.isEmpty() && PhoneNumber.parse(phone, settings.country()).isEmpty()) {
      complaints.add(Complaint.of("phone", "phone"));
    }
    if (phone.isEmpty() && email.isEmpty()) {
      boolean asksPhone = form.fields().stream().anyMatch(one -> one.code().equals("phone"));
      complaints.add(Complaint.of(asksPhone ? "phone" : "email", "required"));
    }
    if (!form.consent().isEmpty() && sent.agreed() == 0) {
      complaints.add(Complaint.of("consent", "required"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return own;
  }

  /** A field that was retired since is not asked for. */
  private static boolean isAsked(WebForm.Field field, List<String> askable) {
    return WebForms.BUILT_IN.contains(field.code()) || askable.contains(field.code());
  }

  private Map<String, List<String>> own(
      WebForm form, Sent sent, List<String> askable, List<Complaint> complaints) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    form.fields().stream()
        .filter(field -> field.code().startsWith(OwnField.PREFIX) && isAsked(field, askable))
        .filter(field -> !sent.isEmpty(field.code()))
        .forEach(field -> typed.put(field.code(), sent.values().get(field.code())));
    try {
      return OwnValues.checked(catalogue.of(RecordKind.LEAD), typed);
    } catch (Invalid invalid) {
      complaints.addAll(invalid.complaints());
      return Map.of();
    }
  }

  private Incoming content(WebForm form, Sent sent, Map<String, List<String>> own) {
    return new Incoming(
        LeadChannel.FORM.code(),
        Stamps.nonce(sent.stamp()),
        Stream.of(sent.value("phone"), sent.value("email"))
            .filter(address -> !address.isEmpty())
            .toList(),
        sent.value("name"),
        sent.value("company"),
        form.label(),
        sent.value("message"),
        null,
        null,
        "",
        true,
        form.source(),
        form.campaign().isEmpty() ? sent.utm().getOrDefault("utm_campaign", "") : form.campaign(),
        sent.value("coupon"),
        sent.utm(),
        sent.referrer(),
        own,
        form.consent().isEmpty() ? null : forms.agreed(form, sent.agreed()));
  }
}
