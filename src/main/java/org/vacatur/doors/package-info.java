/** What every request passes before it is read: how large, how slow, how many; and what may be said of it in logs and metrics. */
@ApplicationModule(allowedDependencies = {"contract", "contract :: web"})
@NullMarked
package org.vacatur.doors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
