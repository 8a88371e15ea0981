package org.vacatur.startup;

import org.jspecify.annotations.Nullable;

/** The service was told to listen where others could reach it. */
final class NotLoopback extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotLoopback(@Nullable String address) {
        super(address == null || address.isBlank() ? "every address of this computer" : address);
    }
}
