/** The contract over HTTP: strict reading of requests, problem details for all that goes wrong, the contract itself. */
@NullMarked
@NamedInterface("web")
package org.vacatur.contract.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
