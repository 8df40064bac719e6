package rapport.demo;

/**
 * A client of the supplier.
 *
 * @param name with its legal form, as written on invoices
 * @param street street address without the city
 * @param website a host below the reserved domain {@code .example} (RFC 2606)
 * @param phone as people type it
 * @param staff how many people work there
 * @param industry in the language of the world
 * @param about what one should know of it, in a line
 * @param responsible key of the employee who looks after the company
 * @param parent key of the company it belongs to; empty if to none
 */
public record DemoCompany(
    String key,
    String name,
    String city,
    String street,
    String website,
    String phone,
    int staff,
    Importance importance,
    String industry,
    String about,
    String responsible,
    String parent) {

  /** The class of a client by value. */
  public enum Importance {
    A,
    B,
    C
  }
}
