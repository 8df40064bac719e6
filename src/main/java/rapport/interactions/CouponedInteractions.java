package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** Where interactions keep what coupon was named, for the module that knows where coupons lead. */
public final class CouponedInteractions {
  public static final Table<?> TABLE = INTERACTION;
  public static final Field<UUID> ID = INTERACTION.ID;

  /** The {@link CouponKey}, null for none. */
  public static final Field<String> KEY = INTERACTION.COUPON_KEY;

  private CouponedInteractions() {}
}
