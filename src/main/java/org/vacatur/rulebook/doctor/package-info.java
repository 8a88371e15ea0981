/** Examines a rule set as a whole: rules that contradict, cover or never reach each other, and gaps between them; over all cells, not by sampling. */
@NullMarked
@NamedInterface("doctor")
package org.vacatur.rulebook.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
