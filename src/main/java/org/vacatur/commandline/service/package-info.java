/** A running service, asked over HTTP by the commands that need one: who asks, where it is, and what it says if it refuses. */
@NullMarked
package org.vacatur.commandline.service;

import org.jspecify.annotations.NullMarked;
