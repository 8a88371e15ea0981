package org.vacatur.amendment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What an approver says yes to: one hash over all that was looked at. */
final class Dossier {
    private Dossier() {}

    /**
     * SHA-256, in hexadecimal.
     *
     * @param version hash of the rules
     * @param scenarios hash of the scenarios
     * @param compared version that was in use
     * @param result results of examples and scenarios
     * @param impact hash of the impact report with its flips
     */
    static String of(String version, String scenarios, String compared, TrialResult result, String impact) {
        List<String> parts = List.of(
                version,
                scenarios,
                compared,
                result.examples().size() + " examples, " + result.scenarios().size() + " scenarios, all passed",
                impact);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
