/** What a court, laboratory or prosecutor's record says about a case, and the readers of its words; nothing is inferred here. */
@NullMarked
package org.vacatur.facts;

import org.jspecify.annotations.NullMarked;
