/**
 * The catalogue of fields: what is known of a record, built in, added by users or computed, with
 * type, words, rights and the place in the database. Lists, filters, forms, imports, exports and
 * the API read the same catalogue.
 */
@NullMarked
@ApplicationModule(
    displayName = "Fields",
    allowedDependencies = {"kernel", "platform", "platform :: web", "platform :: words", "access"})
package rapport.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
