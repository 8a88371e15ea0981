/** Who may do what, for which district: sign-in, roles, and what the contract says of each operation. */
@ApplicationModule(allowedDependencies = {"facts", "contract", "contract :: web"})
@NullMarked
package org.vacatur.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
