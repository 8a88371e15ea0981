/** What was answered, kept exactly as it was answered. */
@NullMarked
package org.vacatur.record;

import org.jspecify.annotations.NullMarked;
