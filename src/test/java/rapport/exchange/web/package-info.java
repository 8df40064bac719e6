@NullMarked
package rapport.exchange.web;

import org.jspecify.annotations.NullMarked;
