/** How the service starts: its settings, its rules, its samples, and plain words when it cannot. */
@ApplicationModule(
        allowedDependencies = {"facts", "contract", "rulebook", "recommendation", "record", "office", "amendment"})
@NullMarked
package org.vacatur.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
