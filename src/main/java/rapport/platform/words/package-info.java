/** Everything Rapport says, in the three languages: texts, plurals, numbers, moments. */
@NullMarked
@org.springframework.modulith.NamedInterface("words")
package rapport.platform.words;

import org.jspecify.annotations.NullMarked;
