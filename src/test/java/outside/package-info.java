/** Programs that Rapport talks to and that are not Rapport; they run as processes of their own. */
@org.jspecify.annotations.NullMarked
package outside;
