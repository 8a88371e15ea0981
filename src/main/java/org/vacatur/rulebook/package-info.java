/** Rule sets: loaded, checked, compiled, versioned and asked about one charge. */
@NullMarked
package org.vacatur.rulebook;

import org.jspecify.annotations.NullMarked;
