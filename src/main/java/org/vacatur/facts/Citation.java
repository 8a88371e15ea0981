package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/**
 * A section as cited.
 *
 * @param chapter null where only a section is given
 * @param section number with its letter, upper case
 * @param paragraph such as {@code "(b)(3)"}
 */
record Citation(
        @Nullable String chapter, String section, @Nullable String paragraph) {}
