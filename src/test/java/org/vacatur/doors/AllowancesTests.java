package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTests {
    private final AtomicLong nanos = new AtomicLong();
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void what_is_there_at_once_is_given_and_after_it_the_seconds_told_are_enough() {
        Allowances allowances = new Allowances(3, 6, time);
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.take("a")).isZero();
        }
        long wait = allowances.take("a");
        assertThat(wait).isEqualTo(10);
        nanos.addAndGet(Duration.ofSeconds(wait).toNanos() - 1);
        assertThat(allowances.take("a")).isEqualTo(1);
        nanos.addAndGet(1);
        assertThat(allowances.take("a")).isZero();
        assertThat(allowances.take("a")).isEqualTo(10);
    }

    @Test
    void looking_takes_nothing_and_nobody_takes_from_another() {
        Allowances allowances = new Allowances(1, 1, time);
        assertThat(allowances.look("a")).isZero();
        assertThat(allowances.look("a")).isZero();
        assertThat(allowances.take("a")).isZero();
        assertThat(allowances.look("a")).isEqualTo(60);
        assertThat(allowances.take("b")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3,10.1.2.3",
        "2001:db8:1:2:3:4:5:6,20010db800010002",
        "2001:db8:1:2::1,20010db800010002",
        "2001:db8:1:3::1,20010db800010003",
        "not:an:address,unknown",
    })
    void an_address_stands_for_who_has_it(String address, String key) {
        assertThat(Address.key(address)).isEqualTo(key);
        assertThat(Address.key(null)).isEqualTo("unknown");
        assertThat(Address.key("x".repeat(100))).isEqualTo("unknown");
    }

    @Test
    void a_keyed_hash_is_the_same_within_a_process_and_another_in_the_next() {
        KeyedHash hash = new KeyedHash();
        assertThat(hash.shown("a"))
                .isEqualTo(hash.shown("a"))
                .matches("[0-9a-f]{12}")
                .isNotEqualTo(hash.shown("b"));
        assertThat(new KeyedHash().whole("a")).isNotEqualTo(hash.whole("a"));
    }
}
