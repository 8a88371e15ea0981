/** An office's files (CSV, XLSX, NDJSON) in, cases out, with every row accounted for. */
@NullMarked
@NamedInterface("intake")
package org.vacatur.docket.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
