package org.vacatur.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTests {
    /** The example key of the first of the published Ed25519 vectors (RFC 8032, 7.1), under the name "example". */
    private static final byte[] PUBLIC =
            java.util.HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

    private static final byte[] SIGNATURE = java.util.HexFormat.of()
            .parseHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                    + "d25bf5f0595bbe24655141438e7a100b");

    @Test
    void the_published_signature_holds_and_no_other() {
        VerifierKey key = VerifierKey.parse(line("example", PUBLIC));
        byte[] hashed = new byte[68];
        System.arraycopy(SIGNATURE, 0, hashed, 4, 64);
        assertThat(key.signed(new byte[0], hashed)).isTrue();
        assertThat(key.signed(new byte[1], hashed)).isFalse();
        hashed[67] |= (byte) 0xe0;
        assertThat(key.signed(new byte[0], hashed)).isFalse();
    }

    @Test
    void white_space_around_the_line_does_not_count() {
        assertThat(VerifierKey.parse("  " + line("example", PUBLIC) + "\r\n").name())
                .isEqualTo("example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a+b", "+00000000+AA==", "a b+00000000+AA==", "a+00000000+AA==", "a+00000000+!!"})
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_damage_of_a_key_is_noticed() {
        String line = line("example", PUBLIC);
        for (int i = 0; i < line.length(); i++) {
            String damaged = line.substring(0, i) + (line.charAt(i) == 'x' ? 'y' : 'x') + line.substring(i + 1);
            assertThatThrownBy(() -> VerifierKey.parse(damaged)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void bytes_that_are_no_point_of_the_curve_are_refused() {
        byte[] none = new byte[32];
        none[0] = 2;
        assertThatThrownBy(() -> VerifierKey.parse(line("example", none)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no Ed25519 key");
    }

    private static String line(String name, byte[] key) {
        byte[] typed = new byte[33];
        typed[0] = 1;
        System.arraycopy(key, 0, typed, 1, 32);
        byte[] hash = SignedLog.hash((name + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8), typed);
        return name + "+" + java.util.HexFormat.of().formatHex(hash, 0, 4) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
