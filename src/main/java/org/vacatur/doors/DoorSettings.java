package org.vacatur.doors;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the service takes from whom.
 *
 * @param requestsPerMinute requests of one account in a minute, on average
 * @param burst requests of one account at once, after a pause
 * @param failedSignInsPerMinute sign-ins that may fail from one address in a minute
 * @param requestsAtOnce requests of one address that are worked on at the same time; 0 for any number
 * @param bodyWithin time within which a body must be here whole
 */
@ConfigurationProperties("vacatur.doors")
record DoorSettings(
        @DefaultValue("1200") int requestsPerMinute,
        @DefaultValue("600") int burst,
        @DefaultValue("30") int failedSignInsPerMinute,
        @DefaultValue("50") int requestsAtOnce,
        @DefaultValue("10s") Duration bodyWithin) {
    DoorSettings {
        if (requestsPerMinute < 1 || burst < 1 || failedSignInsPerMinute < 1) {
            throw new IllegalArgumentException(
                    "vacatur.doors: requests-per-minute, burst and failed-sign-ins-per-minute"
                            + " are at least 1; nobody could ask for anything otherwise");
        }
        if (requestsAtOnce < 0 || bodyWithin.isNegative() || bodyWithin.isZero()) {
            throw new IllegalArgumentException(
                    "vacatur.doors: requests-at-once is 0 (any number) or more, and body-within is longer than nothing");
        }
    }
}
