/** Tests of the directories. */
@org.jspecify.annotations.NullMarked
package rapport.contacts;
