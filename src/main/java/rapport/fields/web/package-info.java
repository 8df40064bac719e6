/**
 * Fields on pages: their settings, and the facts and inputs that cards and forms of every kind
 * share.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("web")
package rapport.fields.web;

import org.jspecify.annotations.NullMarked;
