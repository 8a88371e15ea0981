/**
 * Searches what would be if facts were otherwise: which facts are open, into which cells their values fall, and which changes of one or
 * two of them move a charge.
 */
@NullMarked
package org.vacatur.recommendation.whatif;

import org.jspecify.annotations.NullMarked;
