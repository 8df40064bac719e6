/** The pages of the directories: lists, cards, forms. */
@NullMarked
package rapport.contacts.web;

import org.jspecify.annotations.NullMarked;
