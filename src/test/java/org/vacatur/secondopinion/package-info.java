/** A second, plain reading of the standard, written apart from the rules, to hold the product against. */
@NullMarked
package org.vacatur.secondopinion;

import org.jspecify.annotations.NullMarked;
