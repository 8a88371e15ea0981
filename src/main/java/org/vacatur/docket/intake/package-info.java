/** An office's files (CSV, XLSX, NDJSON) in, cases out, with every row accounted for. */
@NullMarked
package org.vacatur.docket.intake;

import org.jspecify.annotations.NullMarked;
