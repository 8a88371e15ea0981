/** The contract of the service as code: its strict JSON, its facts as sent, and its problem details. */
@ApplicationModule(allowedDependencies = "facts")
@NullMarked
package org.vacatur.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
