/** The pages of leads: the lead itself, its form, its part of the cards, the settings. */
@NullMarked
@NamedInterface("web")
package rapport.leads.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
