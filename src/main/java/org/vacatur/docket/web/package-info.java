/** Dockets over HTTP. */
@NullMarked
package org.vacatur.docket.web;

import org.jspecify.annotations.NullMarked;
