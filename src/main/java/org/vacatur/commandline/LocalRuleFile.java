package org.vacatur.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.vacatur.amendment.FileEdit;

/**
 * A file on this computer that is to stand in a draft.
 *
 * @param path where it shall stand there
 * @param file where it is here
 */
record LocalRuleFile(String path, Path file) {
    private static final String RULES = "rules";
    private static final String FEATURES = "features";

    /**
     * Reads how a file is named.
     *
     * @param named the file, which a folder {@code rules} or {@code features} tells the place of; or {@code PATH=FILE}
     * @return nothing if neither tells its place
     */
    static Optional<LocalRuleFile> of(String named) {
        int equals = named.indexOf('=');
        if (equals > 0) {
            return Optional.of(
                    new LocalRuleFile(place(named.substring(0, equals)), Path.of(named.substring(equals + 1))));
        }
        Path whole = Path.of(named).toAbsolutePath().normalize();
        for (int i = whole.getNameCount() - 2; i >= 0; i--) {
            String folder = whole.getName(i).toString();
            if (folder.equals(RULES) || folder.equals(FEATURES)) {
                int from = folder.equals(RULES) ? i + 1 : i;
                String path =
                        whole.subpath(from, whole.getNameCount()).toString().replace('\\', '/');
                return Optional.of(new LocalRuleFile(path, Path.of(named)));
            }
        }
        return Optional.empty();
    }

    /** A path as a draft names it: a person may name it with the folder {@code rules} that it stands in on a disk. */
    static String place(String named) {
        String prefix = RULES + "/";
        return named.startsWith(prefix) ? named.substring(prefix.length()) : named;
    }

    /**
     * The file as the draft shall hold it.
     *
     * @throws UncheckedIOException that says in words why it cannot be read
     */
    FileEdit edit() {
        try {
            return new FileEdit(path, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(file + ": is not UTF-8 text; save it as UTF-8. Nothing was sent.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + ": cannot be read; is it there, and is it a file? Nothing was sent.", e);
        }
    }
}
