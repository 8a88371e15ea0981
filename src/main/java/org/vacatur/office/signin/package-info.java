/** How somebody signs in and what is refused before any operation runs. */
@NullMarked
package org.vacatur.office.signin;

import org.jspecify.annotations.NullMarked;
