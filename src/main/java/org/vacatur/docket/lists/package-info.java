/** Writes the lists of a docket run as tables, and the pack that an office files and keeps. */
@NullMarked
@NamedInterface("lists")
package org.vacatur.docket.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
