package org.vacatur.rulebook.apart;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where rules that are not in use yet are compiled and asked for the first time.
 *
 * @param rulesApart in a process of their own; false for a platform that starts none, and then rules that exhaust memory or time exhaust
 *     the service's
 * @param rulesApartMemory megabytes of heap of that process
 * @param rulesApartTime processor time after which it is ended
 */
@ConfigurationProperties("vacatur")
public record ApartSettings(
        @DefaultValue("true") boolean rulesApart,
        @DefaultValue("256") int rulesApartMemory,
        @DefaultValue("5s") Duration rulesApartTime) {
    /** The check as it is set. */
    public FullCheck check() {
        return rulesApart ? new ApartProcess(rulesApartMemory, rulesApartTime) : new InProcess();
    }
}
