package org.vacatur.rulebook.apart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.vacatur.rulebook.FilesInFolder;
import org.vacatur.rulebook.Problem;

/**
 * Everything that can be found wrong in rules without a case: what reading and the doctor find, whether they compile, and whether each
 * rule fires, as compiled, where its sentences hold.
 */
public interface FullCheck {
    /**
     * Checks a rules folder.
     *
     * @param today to tell which sources nobody looked at for a year
     * @return every problem by file and line; none of them an error if the rules can be used
     */
    List<Problem> of(Path folder, LocalDate today);

    /**
     * The same for files that lie in no folder.
     *
     * @param files text by path under the rules folder, as {@link org.vacatur.rulebook.RuleSet#files} gives them
     * @param today to tell which sources nobody looked at for a year
     */
    default List<Problem> of(Map<String, String> files, LocalDate today) {
        return FilesInFolder.with(files, folder -> of(folder, today));
    }
}
