/** The office over HTTP: its pages and its settings. */
@NullMarked
package org.vacatur.office.web;

import org.jspecify.annotations.NullMarked;
