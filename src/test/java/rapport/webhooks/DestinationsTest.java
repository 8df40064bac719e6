package rapport.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A webhook is no way into the network behind Rapport. */
class DestinationsTest {
  private final Destinations open = new Destinations(true);
  private final Destinations closed = new Destinations(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost:8080/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://192.0.0.8/",
        "http://198.18.0.1/",
        "http://224.0.0.1/",
        "http://240.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[ff02::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:db8::1]/",
        "http://2130706433/"
      })
  void machinesOfOnesOwnAreRefusedUnlessASettingAllowsThem(String url) {
    assertThat(closed.objection(url))
        .hasValueSatisfying(code -> assertThat(code).isIn("webhookPrivate", "webhookUrl"));
  }

  @Test
  void theSettingAllowsThem() {
    assertThat(open.objection("http://127.0.0.1:9999/")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://93.184.216.34/x?y=z", "http://[2606:2800:220:1::1]:8443/"})
  void theOpenNetworkIsNot(String url) {
    assertThat(closed.objection(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/",
        "file:///etc/passwd",
        "https:///x",
        "https://user:word@example.org/",
        "https://example.org:70000/",
        "javascript:alert(1)",
        "example.org",
        "https://exa mple.org/"
      })
  void whatIsNoAddressOfTheWebIsRefusedInAnyCase(String url) {
    assertThat(open.objection(url)).contains("webhookUrl");
  }

  @Test
  void aNameThatIsPointedElsewhereAfterTheCheckIsRefusedAtConnecting() throws Exception {
    InetAddressResolver lookups = GuardedLookups.guarding(rebound());
    assertThat(lookups.lookupByName("rebound.example", LookupPolicy.of(LookupPolicy.IPV4)))
        .hasSize(1);
    ScopedValue.where(GuardedLookups.ONLY_PUBLIC, true)
        .run(() ->
            assertThatThrownBy(() ->
                    lookups.lookupByName("rebound.example", LookupPolicy.of(LookupPolicy.IPV4)))
                .isInstanceOf(UnknownHostException.class));
  }

  private static InetAddressResolver rebound() {
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        return Stream.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
      }

      @Override
      public String lookupByAddress(byte[] address) {
        return "";
      }
    };
  }

  /** The JDK asks our resolver, and the HTTP client does so in the guarded threads. */
  @Test
  void theClientItselfCannotReachThisMachineByAName() throws Exception {
    String name = InetAddress.getLocalHost().getHostName();
    Sending sending =
        new Sending(
            new Envelope(new tools.jackson.databind.json.JsonMapper(), settings()),
            unsuspecting(),
            java.time.Clock.systemUTC());
    try (Receiver receiver = Receiver.willing()) {
      String url = receiver.url().replace("127.0.0.1", "localhost.");
      Attempt attempt = sending.send(outgoing(url));
      assertThat(attempt.failure()).as(name).isNotNull();
      assertThat(receiver.messages()).isEmpty();
    }
  }

  /** The first check is deceived, as a name would that is pointed elsewhere a moment later. */
  private static Destinations unsuspecting() {
    return new Destinations(false) {
      @Override
      boolean allows(URI uri) {
        return true;
      }
    };
  }

  private static rapport.platform.Settings settings() {
    return rapport.platform.Settings.read(name -> null);
  }

  private static Outgoing outgoing(String url) {
    Event event =
        new Event(
            rapport.kernel.Ids.next(),
            "contact.add",
            java.time.Instant.EPOCH,
            "contact",
            rapport.kernel.Ids.next(),
            1,
            null,
            "api");
    return new Outgoing(
        rapport.kernel.Ids.next(),
        rapport.kernel.Ids.next(),
        url,
        java.util.List.of("s"),
        event,
        1);
  }
}
