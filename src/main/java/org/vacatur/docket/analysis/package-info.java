/** What is learned from a whole docket: which facts to look up first, and whether like cases come to the same in every office. */
@NullMarked
@NamedInterface("analysis")
package org.vacatur.docket.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
