/** Scenarios and examples of a rule set, run against a version of it: what legal staff have said must come out, and whether it does. */
@ApplicationModule(allowedDependencies = {"facts", "rulebook", "contract", "recommendation"})
@NullMarked
package org.vacatur.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
