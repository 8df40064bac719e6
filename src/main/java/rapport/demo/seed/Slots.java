package rapport.demo.seed;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Which contact belongs to which company. Companies hold neighbouring slots, as many as they have
 * people by Zipf's law; contacts are dealt to the slots by {@code slot = a × contact mod n}, which
 * can be turned round, so that colleagues are found without a list of them.
 */
final class Slots {
  private static final long STEP = 7_368_787; // a prime greater than any number of contacts

  private final int contacts;
  private final long back;
  private final int[] firstSlot;
  private final int[] companyOf;
  private final int[] firstContact;

  Slots(int contacts, int companies) {
    this.contacts = contacts;
    back = BigInteger.valueOf(STEP).modInverse(BigInteger.valueOf(contacts)).longValue();
    Zipf sizes = new Zipf(companies, 2, 0.8);
    firstSlot = new int[companies + 1];
    for (int company = 0; company <= companies; company++) {
      firstSlot[company] = (int) Math.round(sizes.share(company) * contacts);
    }
    companyOf = new int[contacts];
    for (int company = 0; company < companies; company++) {
      for (int place = 0; place < size(company); place++) {
        companyOf[contact(company, place)] = company;
      }
    }
    firstContact = new int[companies];
    Arrays.fill(firstContact, contacts);
    for (int contact = contacts - 1; contact >= 0; contact--) {
      firstContact[companyOf(contact)] = contact;
    }
  }

  int companyOf(int contact) {
    return companyOf[contact];
  }

  /** The people for whom a company has slots; some of them may never have come to work there. */
  int size(int company) {
    return firstSlot[company + 1] - firstSlot[company];
  }

  /** One of those people. */
  int contact(int company, int place) {
    return (int) (back * (firstSlot[company] + place) % contacts);
  }

  /** The one of them who became known first; the number of contacts where there is nobody. */
  int firstContact(int company) {
    return firstContact[company];
  }
}
