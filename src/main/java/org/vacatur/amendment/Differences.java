package org.vacatur.amendment;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft would change, line by line. */
final class Differences {
    private static final int LINES_AROUND = 3;

    private Differences() {}

    /** Every file that is otherwise than in the base. */
    static AmendmentChanges of(Draft draft, DraftFiles files) {
        return new AmendmentChanges(
                draft.base(),
                draft.version(),
                files.changed().stream()
                        .map(path -> new FileDifference(
                                path,
                                files.change(path),
                                unified(
                                        path,
                                        files.base().get(path),
                                        files.edits().get(path))))
                        .toList());
    }

    private static String unified(String path, @Nullable String before, @Nullable String after) {
        List<String> old = lines(before);
        return String.join(
                        "\n",
                        UnifiedDiffUtils.generateUnifiedDiff(
                                before == null ? "/dev/null" : "a/" + path,
                                after == null ? "/dev/null" : "b/" + path,
                                old,
                                DiffUtils.diff(old, lines(after)),
                                LINES_AROUND))
                + "\n";
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
