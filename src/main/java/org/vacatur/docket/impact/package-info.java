/** What another version of the rules would make of whole dockets: every charge whose place changes, counted and listed, with both explanations. */
@NullMarked
@NamedInterface("impact")
package org.vacatur.docket.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
