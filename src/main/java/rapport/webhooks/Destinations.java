package rapport.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import rapport.platform.Settings;

/**
 * Where deliveries may go. A webhook makes this machine call an address that somebody typed, so it
 * must not become a way into the network behind it (server-side request forgery, CWE-918): machines
 * of one's own are refused unless {@code RAPPORT_WEBHOOK_PRIVATE} allows them.
 */
@Component
class Destinations {
  private final boolean privateAllowed;

  @Autowired
  Destinations(Settings settings) {
    this(settings.webhookPrivate());
  }

  Destinations(boolean privateAllowed) {
    this.privateAllowed = privateAllowed;
  }

  boolean privateAllowed() {
    return privateAllowed;
  }

  /** The address as a URI, if it is one over http or https to a host, without a password in it. */
  static Optional<URI> uri(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      boolean port = uri.getPort() >= -1 && uri.getPort() != 0 && uri.getPort() <= 65535;
      return web && port && uri.getHost() != null && uri.getRawUserInfo() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException notOne) {
      return Optional.empty();
    }
  }

  /**
   * Why an address is not accepted when it is typed: the code of a complaint. Names are looked up,
   * so this may take a while; one that isn't known yet is let through, for it is checked again
   * whenever something is sent.
   */
  Optional<String> objection(String address) {
    Optional<URI> uri = uri(address);
    if (uri.isEmpty()) {
      return Optional.of("webhookUrl");
    }
    try {
      return allows(uri.get()) ? Optional.empty() : Optional.of("webhookPrivate");
    } catch (UnknownHostException notYet) {
      return Optional.empty();
    }
  }

  /** Whether every machine the host's name stands for may be called. */
  boolean allows(URI uri) throws UnknownHostException {
    if (privateAllowed) {
      return true;
    }
    String host = uri.getHost().replaceAll("^\\[|]$", "");
    return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::is);
  }
}
