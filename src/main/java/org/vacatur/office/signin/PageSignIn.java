package org.vacatur.office.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people sign in on pages, which the mode decides. */
@FunctionalInterface
interface PageSignIn {
    /** Adds the sign-in to the chain of the pages. */
    void addTo(HttpSecurity pages);
}
