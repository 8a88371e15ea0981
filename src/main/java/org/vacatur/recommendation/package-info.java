/** From findings to an explained recommendation, charge by charge. It advises; people decide. */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "rulebook",
            "rulebook :: reading",
            "contract",
            "contract :: web",
            "office",
            "paper"
        })
@NullMarked
package org.vacatur.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
