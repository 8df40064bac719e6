/** What every module stands on: settings, words, jobs, the web frame, the database. */
@org.jspecify.annotations.NullMarked
package rapport.platform;
