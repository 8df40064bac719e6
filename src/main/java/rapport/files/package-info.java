/**
 * Files that hang on records of the modules above: kept in the database, told by their content,
 * scanned for viruses, handed out to whoever sees the record.
 */
@NullMarked
@ApplicationModule(
    displayName = "Files",
    allowedDependencies = {"kernel", "platform", "platform :: web", "access", "texts"})
package rapport.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
