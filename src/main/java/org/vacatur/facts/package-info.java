/** What the record of a case says. */
@NullMarked
package org.vacatur.facts;

import org.jspecify.annotations.NullMarked;
