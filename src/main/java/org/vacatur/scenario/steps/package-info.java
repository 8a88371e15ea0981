/** The sentences of scenarios about a rule set: what each says of a case, asks of the rules, or expects of their answer. */
@NullMarked
package org.vacatur.scenario.steps;

import org.jspecify.annotations.NullMarked;
