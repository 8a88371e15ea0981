/** What was done and answered, in records that can be proved; and what the prosecutor decided. */
@ApplicationModule(
        allowedDependencies = {"facts", "rulebook", "recommendation", "contract", "contract :: web", "office"})
@NullMarked
package org.vacatur.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
