package rapport.leads.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.fields.OwnField;
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

  Submissions(IncomingTouches incoming, Stamps stamps, Flood flood, Settings settings) {
    this.incoming = incoming;
    this.stamps = stamps;
    this.flood = flood;
    this.settings = settings;
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
   * @param trap what stands in the field that people don't see
   */
  public record Sent(
      Map<String, String> values,
      boolean agreed,
      String stamp,
      String proof,
      String trap,
      Map<String, String> utm,
      String referrer,
      String address) {
    String value(String code) {
      return values.getOrDefault(code, "").strip();
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
    check(form, sent);
    if (stamps.doubt(form.key(), sent.stamp(), sent.proof()) != Stamps.Doubt.NONE) {
      return End.AGAIN;
    }
    incoming.receive(content(form, sent), null);
    return End.TAKEN;
  }

  private void check(WebForm form, Sent sent) {
    List<Complaint> complaints = new ArrayList<>();
    for (WebForm.Field field : form.fields()) {
      String value = sent.value(field.code());
      int most = field.code().equals("message") ? LONGEST_TEXT : LONGEST_LINE;
      if (field.required() && value.isEmpty()) {
        complaints.add(Complaint.of(field.code(), "required"));
      } else if (value.length() > most) {
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
    if (!form.consent().isEmpty() && !sent.agreed()) {
      complaints.add(Complaint.of("consent", "required"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  private static Incoming content(WebForm form, Sent sent) {
    Map<String, List<String>> own = new LinkedHashMap<>();
    form.fields().stream()
        .filter(field -> field.code().startsWith(OwnField.PREFIX))
        .filter(field -> !sent.value(field.code()).isEmpty())
        .forEach(field -> own.put(field.code(), List.of(sent.value(field.code()))));
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
        own);
  }
}
