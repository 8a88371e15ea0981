/** A docket's run: file to cases, cases to recommendations, each kept once however often the run is broken off. */
@NullMarked
package org.vacatur.docket.run;

import org.jspecify.annotations.NullMarked;
