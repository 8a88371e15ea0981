package org.vacatur.docket.lists;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.vacatur.facts.District;

/**
 * Names of folders for courts, which every file system can hold: small letters and digits of ASCII with hyphens between. Where two
 * courts of an office would share one, or nothing is left of a name, the start of the SHA-256 of the name is added.
 */
final class CourtFolders {
    private static final String NO_COURT = "no-court-given";
    private static final int LENGTH = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    /** Names that Windows keeps for devices. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private final Map<String, String> courtOfFolder = new HashMap<>();

    /** The folder of a court; always the same for the same court after the same courts. */
    String of(District district, String court) {
        if (court.isEmpty()) {
            return NO_COURT;
        }
        String plain = plain(court);
        boolean free = !plain.isEmpty()
                && !plain.equals(NO_COURT)
                && !DEVICE.matcher(plain).matches()
                && court.equals(courtOfFolder.computeIfAbsent(district + "/" + plain, it -> court));
        if (free) {
            return plain;
        }
        String hash = Sha256.of(court.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return plain.isEmpty() ? "court-" + hash : plain + "-" + hash;
    }

    private static String plain(String court) {
        String bare = ACCENTS.matcher(Normalizer.normalize(court, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String hyphened = OTHERS.matcher(bare).replaceAll("-");
        String cut = hyphened.length() > LENGTH ? hyphened.substring(0, LENGTH) : hyphened;
        int from = cut.startsWith("-") ? 1 : 0;
        int to = cut.length() > from && cut.endsWith("-") ? cut.length() - 1 : cut.length();
        return cut.substring(from, to);
    }
}
