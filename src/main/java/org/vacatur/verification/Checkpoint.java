package org.vacatur.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a signed note (C2SP signed-note and tlog-checkpoint) says of a log.
 *
 * @param origin name of the log
 * @param size number of records
 * @param root root of the tree over them, in base64
 * @param signatures number of signatures, those of unknown keys too
 */
record Checkpoint(String origin, long size, String root, int signatures) {
    /** Longest note, in bytes; other parties may have added their signatures. */
    static final int LONGEST = 1 << 16;

    private static final int HASH_LENGTH = 32;
    private static final int SIGNATURE_LENGTH = 4 + 64;
    private static final Pattern BODY = Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,17})\n([^\n]+)\n");
    private static final Pattern SIGNATURE = Pattern.compile("\u2014 ([^ ]+) ([A-Za-z0-9+/]+={0,2})");

    /** Reads a note; nothing of it is believed before the signature of this key holds. */
    static Checkpoint read(byte[] note, VerifierKey key) throws Flaw {
        if (note.length > LONGEST) {
            throw new Flaw("the checkpoint is longer than " + LONGEST + " bytes");
        }
        String text = Utf8.strict(note, 0, note.length);
        int blank = text.lastIndexOf("\n\n");
        if (blank < 0 || !text.endsWith("\n") || text.chars().anyMatch(each -> each < ' ' && each != '\n')) {
            throw new Flaw("the checkpoint is no signed note");
        }
        String body = text.substring(0, blank + 1);
        List<String> lines = text.substring(blank + 2).lines().toList();
        requireSignature(body.getBytes(StandardCharsets.UTF_8), lines, key);
        Matcher parts = BODY.matcher(body);
        if (!parts.matches()) {
            throw new Flaw("the checkpoint is not origin, number of records and root");
        }
        Base64Text.strict(parts.group(3), HASH_LENGTH, "root");
        return new Checkpoint(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3), lines.size());
    }

    private static void requireSignature(byte[] body, List<String> lines, VerifierKey key) throws Flaw {
        boolean signed = false;
        for (String line : lines) {
            Matcher parts = SIGNATURE.matcher(line);
            if (!parts.matches() || !VerifierKey.isName(parts.group(1))) {
                throw new Flaw("the checkpoint has a signature line of another form");
            }
            // another key, for instance a witness's, may sign in another way: C2SP has it passed over
            if (parts.group(1).equals(key.name()) && parts.group(2).length() == 92) {
                byte[] signature = Base64Text.strict(parts.group(2), SIGNATURE_LENGTH, "signature");
                if (key.is(parts.group(1), signature)) {
                    if (!key.signed(body, signature)) {
                        throw new Flaw("the signature of the checkpoint is not of its text");
                    }
                    signed = true;
                }
            }
        }
        if (!signed) {
            throw new Flaw("the checkpoint is not signed by the key " + key.name());
        }
    }
}
