package rapport.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the open network from all others: this machine, private networks, links,
 * groups, and what is reserved (the special-purpose registries of RFC 6890).
 */
final class PublicAddress {
  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? six(bytes) : four(bytes);
  }

  private static boolean four(byte[] bytes) {
    int a = bytes[0] & 0xFF;
    int b = bytes[1] & 0xFF;
    int c = bytes[2] & 0xFF;
    boolean shared = a == 100 && b >= 64 && b <= 127; // RFC 6598, between providers
    boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2);
    boolean benchmark = a == 198 && (b == 18 || b == 19 || b == 51 && c == 100);
    boolean example = a == 203 && b == 0 && c == 113;
    return a != 0 && a < 240 && !shared && !protocol && !benchmark && !example;
  }

  private static boolean six(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    if (first == 0x64 && second == 0xFF9B) { // an IPv4 address behind a translator, RFC 6052
      return embedded(bytes, 12);
    }
    if (first == 0x2002) { // an IPv4 address behind 6to4, RFC 3056
      return embedded(bytes, 2);
    }
    boolean global = first >= 0x2000 && first <= 0x3FFF;
    boolean reserved = first == 0x2001 && (second < 0x200 || second == 0xDB8);
    return global && !reserved;
  }

  private static boolean embedded(byte[] bytes, int from) {
    try {
      return is(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
