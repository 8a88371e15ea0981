/** The rules as text: reads, checks, compiles and versions rule sets, and evaluates one charge's reading against them. */
@ApplicationModule(allowedDependencies = "facts")
@NullMarked
package org.vacatur.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
