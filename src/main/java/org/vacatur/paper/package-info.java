/** What every paper is made with: markup, one font, and tagged PDF (PDF/UA) that is the same to the byte whenever it is written from the same content. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.vacatur.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
