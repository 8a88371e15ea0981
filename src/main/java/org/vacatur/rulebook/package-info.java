/** The rules as text: reads, checks, compiles and versions rule sets, and evaluates one charge's reading against them. */
@NullMarked
package org.vacatur.rulebook;

import org.jspecify.annotations.NullMarked;
