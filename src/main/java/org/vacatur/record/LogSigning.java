package org.vacatur.record;

/** Signs the log out of turn. */
public interface LogSigning {
    /** Signs all that is recorded and kept by now. A failure is told in the log of the service and keeps nobody from going on. */
    void sign();
}
