package org.vacatur.office.signin;

import org.springframework.security.core.AuthenticationException;

/** The office's sign-in provider does not answer, or not as a provider does. */
final class ProviderUnavailable extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    ProviderUnavailable(String message) {
        super(message);
    }

    ProviderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
