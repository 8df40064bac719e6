/**
 * The benchmark: drives a Rapport over HTTP and lays beside each case what PostgreSQL alone does
 * with the same statements. Run by bin/bench; ADR 0029 says how it measures.
 */
@NullMarked
package rapport.bench;

import org.jspecify.annotations.NullMarked;
