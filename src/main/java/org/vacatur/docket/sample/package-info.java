/** A statewide docket that is invented, of the sizes that were published in 2017, to try the whole way of a docket on. */
@NullMarked
@NamedInterface("sample")
package org.vacatur.docket.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
