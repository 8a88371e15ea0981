/** Rules that are not in use yet are compiled and asked once, in a process of their own that can exhaust and end nothing but itself. */
@NullMarked
@NamedInterface("apart")
package org.vacatur.rulebook.apart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
