package rapport.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.kernel.Invalid;
import rapport.kernel.PhoneNumber;
import rapport.platform.Settings;

/** Whose habits apply to the phones of a request. */
@Component
class Countries {
  private final Settings settings;

  Countries(Settings settings) {
    this.settings = settings;
  }

  /** The country a request states (ISO 3166-1 alpha-2), otherwise the one of the installation. */
  String of(@Nullable String stated) {
    if (stated == null || stated.isBlank()) {
      return settings.country();
    }
    String country = stated.strip().toUpperCase(Locale.ROOT);
    if (!PhoneNumber.knowsCountry(country)) {
      throw new Invalid("country", "choice");
    }
    return country;
  }
}
