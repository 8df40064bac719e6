/** The pages of the directories: lists, cards, forms; and how fields are shown and typed. */
@NullMarked
@NamedInterface("web")
package rapport.contacts.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
