package rapport.platform.words;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;

/** Numbers and amounts as one language writes them: 1,200 in English, 1 200 in Russian. */
public final class Numbers {
  private final Language language;

  Numbers(Language language) {
    this.language = language;
  }

  /** A number with grouped digits and at most two decimals. */
  public String number(Number number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  /** A number with grouped digits and all its decimals. */
  public String exact(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /**
   * A number as people type it: without groups, with the language's decimal sign.
   *
   * @param plain with a point, as programs write it; anything else is left as it is
   */
  public String typed(String plain) {
    boolean number = plain.matches("-?\\d+\\.\\d+");
    char sign = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
    return number ? plain.replace('.', sign) : plain;
  }

  /** A share from 0 to 1 as whole per cent. */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  /**
   * An amount with its currency's sign; a whole amount shows no cents.
   *
   * @param currency an ISO 4217 code
   */
  public String money(BigDecimal amount, String currency) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(Currency.getInstance(currency));
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : 2);
    format.setMaximumFractionDigits(whole ? 0 : 2);
    // The JDK sets no space after a sign made of letters: UAH9,000.
    return format.format(amount).replaceAll("(?<=\\p{L})(?=\\d)", "\u00a0");
  }
}
