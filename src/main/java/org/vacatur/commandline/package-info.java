/** The same answers for an office with no server: commands that read files and print, and never start the service; and commands that ask one that runs. */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "contract",
            "rulebook",
            "rulebook :: apart",
            "recommendation",
            "recommendation :: words",
            "scenario",
            "record",
            "amendment",
            "verification",
            "docket",
            "docket :: analysis",
            "docket :: impact",
            "docket :: intake",
            "docket :: lists",
            "docket :: papers",
            "docket :: run",
            "docket :: sample"
        })
@NullMarked
package org.vacatur.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
