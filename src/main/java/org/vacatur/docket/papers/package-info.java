/**
 * Papers of a run that are read and filed: lists, certifications, totals with their chart, and notices, each a tagged PDF that is the same to the byte
 * whenever it is written from the same run.
 */
@NullMarked
@NamedInterface("papers")
package org.vacatur.docket.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
