/** From the findings on each charge to a recommendation and its explanation. */
@NullMarked
package org.vacatur.recommendation;

import org.jspecify.annotations.NullMarked;
