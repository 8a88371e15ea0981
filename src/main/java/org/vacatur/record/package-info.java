/** What was answered, kept exactly as it was answered. */
@ApplicationModule(allowedDependencies = {"facts", "rulebook", "recommendation", "contract"})
@NullMarked
package org.vacatur.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
