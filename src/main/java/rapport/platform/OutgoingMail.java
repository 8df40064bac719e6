package rapport.platform;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Mail that Rapport itself writes, sent at once by SMTP (RFC 5321). Never within a transaction. */
@Component
public class OutgoingMail {
  private static final String LIMIT = String.valueOf(Duration.ofSeconds(15).toMillis());
  private final Settings settings;

  public OutgoingMail(Settings settings) {
    this.settings = settings;
  }

  /** Whether there is a server to send by. */
  public boolean ready() {
    return settings.mail().isPresent();
  }

  /**
   * Sends a plain text.
   *
   * @throws IllegalStateException if the server doesn't take it; trying again may help
   */
  public void send(String to, String subject, String text) {
    MailSettings mail = settings.mail().orElseThrow();
    Session session = Session.getInstance(properties(mail));
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage message = new MimeMessage(session);
      message.setFrom(new InternetAddress(mail.from()));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
      message.setSubject(subject, "UTF-8");
      message.setText(text, "UTF-8");
      message.setSentDate(new Date());
      transport.connect(
          mail.host(), mail.port(), blankAsNone(mail.user()), blankAsNone(mail.password()));
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failed) {
      throw new IllegalStateException("The mail server " + mail + " refused a mail", failed);
    }
  }

  private static @org.jspecify.annotations.Nullable String blankAsNone(String value) {
    return value.isEmpty() ? null : value;
  }

  private static Properties properties(MailSettings mail) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.auth", String.valueOf(!mail.user().isEmpty()));
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(mail.tls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.starttls.enable", "true");
    for (String phase : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty("mail.smtp." + phase, LIMIT);
    }
    // a password goes over the network in TLS only
    boolean secret = !mail.user().isEmpty() && !isLoopback(mail.host());
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(secret && !mail.tls()));
    return properties;
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }
}
