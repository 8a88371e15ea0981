package org.vacatur.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of the rules folder and lets nothing pass that a reader of it cannot see: text that is not UTF-8, control, format and
 * private characters, blanks that are not blanks, escapes. A rule must be what it looks like.
 */
final class TextFileReader {
    /** After the letters of the languages of Europe stand only signs that a text of the law uses, and no other alphabet. */
    private static final int LAST_LETTER = 0x24F;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Faults faults;

    TextFileReader(Faults faults) {
        this.faults = faults;
    }

    /** The file; null where a problem was reported that leaves nothing to read. */
    @Nullable
    TextFile read(Path file, String path) {
        try {
            var bytes = bytes(file);
            if (bytes.length > Limits.FILE_BYTES) {
                tooLarge(path);
                return null;
            }
            return clean(path, decoded(bytes));
        } catch (CharacterCodingException e) {
            faults.error(path, 0, "", "The file is not UTF-8 text. Save it as UTF-8");
        } catch (IOException e) {
            faults.error(path, 0, "", "The file cannot be read");
        }
        return null;
    }

    /** A file that came as text; null where a problem was reported. */
    @Nullable
    TextFile read(String text, String path) {
        // a character is a byte at least
        if (text.length() > Limits.FILE_BYTES || text.getBytes(StandardCharsets.UTF_8).length > Limits.FILE_BYTES) {
            tooLarge(path);
            return null;
        }
        return clean(path, withoutMark(text));
    }

    private @Nullable TextFile clean(String path, String text) {
        var before = faults.errors();
        var lines = lines(text);
        for (var i = 0; i < lines.size(); i++) {
            check(path, i + 1, lines.get(i));
        }
        return faults.errors() == before ? new TextFile(path, lines) : null;
    }

    private void tooLarge(String path) {
        faults.error(path, 0, "", "The file is larger than 1 MB. Divide it");
    }

    /** One byte more than allowed at most, however the file grows meanwhile. */
    private static byte[] bytes(Path file) throws IOException {
        try (var reading = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return reading.readNBytes(Limits.FILE_BYTES + 1);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return withoutMark(StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString());
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static List<String> lines(String text) {
        var lines = Arrays.asList(text.replace("\r\n", "\n").split("\n", -1));
        var last = lines.size() - 1;
        return lines.get(last).isEmpty() ? lines.subList(0, last) : lines;
    }

    private void check(String path, int number, String line) {
        if (line.length() > Limits.LINE) {
            faults.error(path, number, line.substring(0, 60) + "...", "The line is longer than 4,000 characters");
            return;
        }
        // YAML, Java and Drools' expander each read it as the beginning of another character
        var escape = line.indexOf('\\');
        if (escape >= 0) {
            var read = line.substring(escape, Math.min(escape + 6, line.length()));
            faults.error(
                    path,
                    number,
                    escape + 1,
                    read,
                    "A backslash can hide a character. Write the character itself",
                    null);
            return;
        }
        var position = 1;
        for (var each : line.codePoints().toArray()) {
            if (hidden(each)) {
                faults.error(
                        path,
                        number,
                        position,
                        String.format("U+%04X", each),
                        "A character that cannot be seen, or not told from a blank. Delete it",
                        null);
                return;
            }
            if (foreign(each)) {
                faults.error(
                        path,
                        number,
                        position,
                        String.format("U+%04X", each),
                        "A character of another alphabet, or an accent of its own: it can look like a letter that it is not."
                                + " Write the letter or sign of an English keyboard",
                        null);
                return;
            }
            position += Character.charCount(each);
        }
    }

    private static boolean foreign(int character) {
        return character > LAST_LETTER
                && switch (Character.UnicodeBlock.of(character).toString()) {
                    case "GENERAL_PUNCTUATION",
                            "CURRENCY_SYMBOLS",
                            "NUMBER_FORMS",
                            "ARROWS",
                            "MATHEMATICAL_OPERATORS" -> false;
                    default -> true;
                };
    }

    private static boolean hidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t';
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}
