/** The pages of forms: the public ones, and those on which they are made. */
@NullMarked
package rapport.leads.forms.web;

import org.jspecify.annotations.NullMarked;
