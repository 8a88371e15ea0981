/** The contract over HTTP: strict reading of requests, problem details for all that goes wrong, the contract itself. */
@NullMarked
package org.vacatur.contract.web;

import org.jspecify.annotations.NullMarked;
