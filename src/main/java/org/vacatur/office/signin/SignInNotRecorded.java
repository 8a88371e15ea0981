package org.vacatur.office.signin;

import org.springframework.security.core.AuthenticationException;

/** A sign-in that cannot be recorded is none. */
final class SignInNotRecorded extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    SignInNotRecorded(RuntimeException cause) {
        super("The sign-in could not be recorded", cause);
    }
}
