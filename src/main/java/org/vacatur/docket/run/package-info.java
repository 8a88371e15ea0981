/** A docket's run: file to cases, cases to recommendations, each kept once however often the run is broken off. */
@NullMarked
@NamedInterface("run")
package org.vacatur.docket.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
