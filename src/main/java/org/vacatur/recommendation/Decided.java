package org.vacatur.recommendation;

import org.vacatur.rulebook.Evaluation;
import org.vacatur.rulebook.reading.ReadCharge;

/**
 * One charge, decided.
 *
 * @param index its position in the case
 * @param charge as it was read
 * @param evaluation what the rules found
 * @param weighed what that comes to
 * @param explained the advice
 */
record Decided(int index, ReadCharge charge, Evaluation evaluation, Weighed weighed, ChargeRecommendation explained) {}
