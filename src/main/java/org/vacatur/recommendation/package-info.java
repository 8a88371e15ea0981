/** From findings to an explained recommendation, charge by charge. It advises; people decide. */
@NullMarked
package org.vacatur.recommendation;

import org.jspecify.annotations.NullMarked;
