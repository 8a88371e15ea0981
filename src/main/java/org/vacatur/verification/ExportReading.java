package org.vacatur.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way through one export, line by line. */
final class ExportReading {
    private static final byte[] HEADER = ascii("vacatur-export 1");
    private static final byte[] CONTENTS_YES = ascii("contents yes");
    private static final byte[] CONTENTS_NO = ascii("contents no");
    private static final byte[] RECORD = ascii("record ");
    private static final byte[] CONTENT = ascii("content ");
    private static final byte[] CHECKPOINT = ascii("checkpoint");
    private static final int HASH_DIGITS = 64;
    private static final String FIRST_PREVIOUS = "0".repeat(HASH_DIGITS);

    private final ExportLines lines;
    private final Sha256 sha256 = new Sha256();
    private final HashTree tree = new HashTree(sha256);
    private final Set<Long> attestedSizes;
    private final Map<Long, String> roots = new HashMap<>();
    private final RemovedContents removed = new RemovedContents();

    private boolean contents;
    private String previous = FIRST_PREVIOUS;
    private @Nullable RecordRead current;
    private long line;
    private long record;

    /**
     * @param lines the export
     * @param attestedSizes numbers of records whose roots will be asked for
     */
    ExportReading(ExportLines lines, Collection<Long> attestedSizes) {
        this.lines = lines;
        this.attestedSizes = Set.copyOf(attestedSizes);
    }

    boolean hasContents() {
        return contents;
    }

    /** Reads to the end, and gives the checkpoint there, which signs what was read. */
    Checkpoint read(VerifierKey key) throws IOException, Flaw {
        if (!Arrays.equals(next(), HEADER)) {
            throw new Flaw("the first line is not 'vacatur-export 1'");
        }
        byte[] second = next();
        contents = Arrays.equals(second, CONTENTS_YES);
        if (!contents && !Arrays.equals(second, CONTENTS_NO)) {
            throw new Flaw("the second line is neither 'contents yes' nor 'contents no'");
        }
        noteRoot();
        byte[] each = next();
        while (!Arrays.equals(each, CHECKPOINT)) {
            readLine(each);
            each = next();
        }
        long here = line;
        closeRecords();
        line = here;
        return readCheckpoint(key);
    }

    Verification.Broken broken(Flaw flaw) {
        return new Verification.Broken(line, record, flaw.what());
    }

    /** Why a checkpoint kept elsewhere cannot be of the same log; null if it can. */
    @Nullable
    String contradiction(Checkpoint own, Checkpoint kept) {
        if (!kept.origin().equals(own.origin())) {
            return "the checkpoint is of another log, " + kept.origin() + "; the export is of " + own.origin();
        }
        if (kept.size() > own.size()) {
            return "the log was cut off, or replaced by an older state: the checkpoint attests " + kept.size()
                    + " records, the export holds " + own.size();
        }
        if (!kept.root().equals(roots.get(kept.size()))) {
            return "the log was forked or rewritten: the first " + kept.size()
                    + " records of the export are not those that the checkpoint attests";
        }
        return null;
    }

    private byte[] next() throws IOException, Flaw {
        record = 0;
        line = lines.number() + 1;
        byte[] next = lines.next();
        if (next == null) {
            throw new Flaw("the export ends before its checkpoint");
        }
        return next;
    }

    private void readLine(byte[] each) throws Flaw {
        if (startsWith(each, RECORD)) {
            long here = line;
            closeRecord();
            line = here;
            readRecord(each);
        } else if (startsWith(each, CONTENT)) {
            readContent(each);
        } else {
            throw new Flaw("the line is neither a record, nor a content, nor the checkpoint");
        }
    }

    private void readRecord(byte[] each) throws Flaw {
        record = tree.size() + 1;
        int start = RECORD.length + HASH_DIGITS + 1;
        if (each.length < start || each[start - 1] != ' ') {
            throw new Flaw("the line is not 'record', leaf hash and record");
        }
        byte[] leaf = sha256.leaf(each, start, each.length);
        String hash = HexFormat.of().formatHex(leaf);
        if (!hash.equals(Utf8.strict(each, RECORD.length, start - 1))) {
            throw new Flaw("the record is not the one that was hashed: its leaf hash is " + hash);
        }
        LogRecord read = LogRecord.read(Utf8.strict(each, start, each.length));
        if (!read.sequence().equals(Long.toString(record))) {
            throw new Flaw("the record has the number " + read.sequence() + " and stands in the place of " + record);
        }
        if (!read.previous().equals(previous)) {
            throw new Flaw("the record does not follow the one before: that one, or this one, was exchanged");
        }
        previous = hash;
        tree.add(leaf);
        noteRoot();
        if (read.removesContents() && read.object() != null) {
            removed.explain(read.object());
        }
        current = new RecordRead(record, line, read);
    }

    private void readContent(byte[] each) throws Flaw {
        record = tree.size();
        if (!contents) {
            throw new Flaw("there is a content, and the second line says 'contents no'");
        }
        if (current == null) {
            throw new Flaw("there is a content before the first record");
        }
        int salt = CONTENT.length;
        while (salt < each.length && each[salt] != ' ') {
            salt++;
        }
        salt++;
        int start = salt + HASH_DIGITS + 1;
        if (each.length < start || each[start - 1] != ' ') {
            throw new Flaw("the line is not 'content', name, salt and content");
        }
        String name = Utf8.strict(each, CONTENT.length, salt - 1);
        Utf8.strict(each, start, each.length);
        byte[] hash = sha256.salted(salt(each, salt), each, start, each.length);
        if (!HexFormat.of().formatHex(hash).equals(current.commitment(name))) {
            throw new Flaw("the content " + name + " is not the one that was hashed, or its salt is not");
        }
    }

    private static byte[] salt(byte[] each, int from) throws Flaw {
        byte[] salt = new byte[HASH_DIGITS / 2];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) (16 * digit(each[from + 2 * i]) + digit(each[from + 2 * i + 1]));
        }
        return salt;
    }

    private static int digit(byte each) throws Flaw {
        if ((each >= '0' && each <= '9') || (each >= 'a' && each <= 'f')) {
            return Character.digit(each, 16);
        }
        throw new Flaw("the salt is not " + HASH_DIGITS + " lower-case hexadecimal digits");
    }

    private void closeRecord() throws Flaw {
        RecordRead read = current;
        if (!contents || read == null || !read.lacksContents()) {
            return;
        }
        record = read.number();
        line = read.line();
        removed.await(read);
    }

    private void closeRecords() throws Flaw {
        closeRecord();
        RecordRead unexplained = removed.firstUnexplained();
        if (unexplained != null) {
            record = unexplained.number();
            line = unexplained.line();
            throw new Flaw("a content is missing, and no later record seals or expunges the case");
        }
        RecordRead last = current;
        if (last == null) {
            throw new Flaw("there is no record");
        }
        record = last.number();
        line = last.line();
        if (!last.record().type().equals("EXPORT")) {
            throw new Flaw("the last record is not that of the export");
        }
        String stated = contents ? "yes" : "no";
        if (!stated.equals(last.record().details().get("contents"))) {
            throw new Flaw("the record of the export does not say 'contents " + stated + "', as the second line does");
        }
        record = 0;
    }

    private Checkpoint readCheckpoint(VerifierKey key) throws IOException, Flaw {
        Checkpoint own = Checkpoint.read(lines.rest(Checkpoint.LONGEST), key);
        if (own.signatures() != 1) {
            throw new Flaw("the checkpoint of an export has one signature, this one " + own.signatures());
        }
        if (own.size() != tree.size()) {
            throw new Flaw("the checkpoint signs " + own.size() + " records, the export holds " + tree.size());
        }
        String root = Base64.getEncoder().encodeToString(tree.root());
        if (!own.root().equals(root)) {
            throw new Flaw("the records do not lead to the root that is signed: theirs is " + root);
        }
        return own;
    }

    private void noteRoot() {
        if (attestedSizes.contains(tree.size())) {
            roots.put(tree.size(), Base64.getEncoder().encodeToString(tree.root()));
        }
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
