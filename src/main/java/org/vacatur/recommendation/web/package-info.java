/** Recommendations over HTTP. */
@NullMarked
package org.vacatur.recommendation.web;

import org.jspecify.annotations.NullMarked;
