/** Which version of the rules is asked: approved by one person, put into use, and followed by every instance. */
@ApplicationModule(allowedDependencies = {"rulebook", "record", "contract", "contract :: web", "office"})
@NullMarked
package org.vacatur.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
