/** From the facts of a case to one reading per charge; whatever needs a loop over certificates or evidence is done here. */
@NullMarked
@NamedInterface("reading")
package org.vacatur.rulebook.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
