/** The only package that knows Drools: writes the rules as DRL, compiles them, and asks them. */
@NullMarked
package org.vacatur.rulebook.engine;

import org.jspecify.annotations.NullMarked;
