/**
 * Proof of an export with the public key alone. It shares no code with what writes the records, so that one mistake cannot hide
 * another, and it needs no service and no database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.vacatur.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
