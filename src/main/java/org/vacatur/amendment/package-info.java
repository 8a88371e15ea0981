/**
 * How rules change: drafts are written, checked, tried on scenarios and dockets, approved by somebody who did not write them, and put into use,
 * which every instance follows.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "rulebook",
            "rulebook :: apart",
            "scenario",
            "recommendation",
            "docket :: impact",
            "docket :: lists",
            "record",
            "contract",
            "contract :: web",
            "office"
        })
@NullMarked
package org.vacatur.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
