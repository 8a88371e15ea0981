/** Vacatur: the facts of a case go in; out comes the letter each charge belongs on, and every rule that says so. */
@NullMarked
package org.vacatur;

import org.jspecify.annotations.NullMarked;
