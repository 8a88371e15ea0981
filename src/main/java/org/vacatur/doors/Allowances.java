package org.vacatur.doors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * What each of many may still ask for, by the token bucket: so much at once, and so much more with each minute. It takes bounded memory,
 * whoever comes: those not seen for longest are forgotten first, and begin anew.
 */
final class Allowances {
    private static final int REMEMBERED = 10_000;
    /** By then every bucket is full again, as a new one is. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets;
    private final Bandwidth bandwidth;
    private final TimeMeter time;

    /**
     * Makes allowances.
     *
     * @param atOnce how much one may ask for at once; filled within ten minutes at the rate given
     * @param perMinute how much comes back in a minute
     */
    Allowances(int atOnce, int perMinute, TimeMeter time) {
        this.bandwidth = Bandwidth.builder()
                .capacity(atOnce)
                .refillGreedy(perMinute, Duration.ofMinutes(1))
                .build();
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }

    /** Takes one. Returns 0 if there was one, else the whole seconds after which there is. */
    long take(String whose) {
        return seconds(bucket(whose).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** The same, and takes none. */
    long look(String whose) {
        Bucket bucket = buckets.getIfPresent(whose);
        return bucket == null ? 0 : seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(String whose) {
        return buckets.get(
                whose,
                any -> Bucket.builder()
                        .addLimit(bandwidth)
                        .withCustomTimePrecision(time)
                        .build());
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }
}
