/**
 * A county's file of cases in, every row accounted for, and the lists and letters out. The same recommender as for one case; one
 * version of the rules for the whole run.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "rulebook",
            "recommendation",
            "record",
            "contract",
            "contract :: web",
            "office",
            "doors",
            "paper"
        })
@NullMarked
package org.vacatur.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
