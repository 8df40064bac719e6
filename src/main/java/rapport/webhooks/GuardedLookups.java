package rapport.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks names up for the whole JVM as ever, and for those who send webhooks only to addresses they
 * may call. A name can be pointed elsewhere after it was checked (DNS rebinding); this check stands
 * where the connection itself asks for the address. Found by the JDK through META-INF/services.
 */
public final class GuardedLookups extends InetAddressResolverProvider {
  /** Bound in the threads that may only find public addresses. */
  static final ScopedValue<Boolean> ONLY_PUBLIC = ScopedValue.newInstance();

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return guarding(configuration.builtinResolver());
  }

  static InetAddressResolver guarding(InetAddressResolver usual) {
    return new Guarded(usual);
  }

  @Override
  public String name() {
    return "rapport";
  }

  private record Guarded(InetAddressResolver usual) implements InetAddressResolver {
    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      if (!ONLY_PUBLIC.isBound()) {
        return usual.lookupByName(host, policy);
      }
      List<InetAddress> found = usual.lookupByName(host, policy).toList();
      if (found.isEmpty() || !found.stream().allMatch(PublicAddress::is)) {
        throw new UnknownHostException(host);
      }
      return found.stream();
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return usual.lookupByAddress(address);
    }
  }
}
