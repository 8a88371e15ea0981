package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes to the rules folder ends before each single step, and in the middle of each file; another goes on. */
class FolderUpdateTest {
    private static final Map<String, String> OLD = Map.of(
            "dookhan/a.dslr", "old a\n",
            "dookhan/b.dslr", "old b\n",
            "sources.csv", "old sources\n",
            "features/dookhan/x.feature", "old x\n",
            "features/dookhan/gone.feature", "old gone\n",
            "CHANGELOG.md", "old log\n");

    private static final SortedMap<String, @Nullable String> CHANGES = new TreeMap<>();
    private static final SortedMap<String, String> NEW = new TreeMap<>(OLD);

    static {
        CHANGES.put("dookhan/a.dslr", "new a\n");
        CHANGES.put("dookhan/added.dslr", "new added\n");
        CHANGES.put("dookhan/b.dslr", null);
        CHANGES.put("features/dookhan/x.feature", "new x\n");
        CHANGES.put("features/dookhan/new/y.feature", "new y\n");
        CHANGES.put("features/dookhan/gone.feature", null);
        CHANGES.put("CHANGELOG.md", "new log\n");
        CHANGES.forEach((path, text) -> {
            if (text == null) {
                NEW.remove(path);
            } else {
                NEW.put(path, text);
            }
        });
    }

    @TempDir
    Path folder;

    private Path rules;
    private Path features;

    @BeforeEach
    void old() throws IOException {
        rules = folder.resolve("rules");
        features = folder.resolve("features");
        old(rules, features);
    }

    private static void old(Path rules, Path features) throws IOException {
        for (Path each : new Path[] {rules, features}) {
            if (Files.exists(each)) {
                new FileSteps().deleteAll(each);
            }
        }
        for (Map.Entry<String, String> each : OLD.entrySet()) {
            new FileSteps().write(at(rules, features, each.getKey()), each.getValue());
        }
    }

    private static Path at(Path rules, Path features, String path) {
        return path.startsWith("features/") ? features.resolve(path.substring(9)) : rules.resolve(path);
    }

    /** The process is gone: nothing that comes after is done. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Ends before a step, or with half of what it writes. */
    private static final class Ending extends FileSteps {
        private final int last;
        private final boolean half;
        private int taken;

        Ending(int last, boolean half) {
            this.last = last;
            this.half = half;
        }

        @Override
        void write(Path file, String text) throws IOException {
            taken++;
            if (taken == last) {
                if (half) {
                    super.write(file, text.substring(0, text.length() / 2));
                }
                throw new Killed();
            }
            super.write(file, text);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            step();
            super.move(from, to);
        }

        @Override
        void delete(Path file) throws IOException {
            step();
            super.delete(file);
        }

        private void step() {
            taken++;
            if (taken == last) {
                throw new Killed();
            }
        }
    }

    @Test
    void after_an_end_at_any_step_all_files_are_the_old_ones_or_all_the_new_ones() throws IOException {
        int olds = 0;
        int news = 0;
        for (boolean half : new boolean[] {false, true}) {
            boolean ended = true;
            for (int last = 1; ended; last++) {
                old(rules, features);
                ended = ends(last, half);
                // another end on the way to go on, wherever it comes
                for (int again = 1; again < 4 && ended; again++) {
                    try {
                        new FolderUpdate(rules, features, new Ending(again * 3, half)).finish();
                    } catch (Killed e) {
                        continue;
                    }
                }
                new FolderUpdate(rules, features).finish();
                SortedMap<String, String> standing = standing();
                assertThat(standing).as("ended at step %d", last).isIn(new TreeMap<>(OLD), NEW);
                if (standing.equals(NEW)) {
                    news++;
                } else {
                    olds++;
                }
            }
        }
        System.out.printf("Rules folder: %d ends that left the old files, %d the new ones%n", olds, news);
        assertThat(olds).isGreaterThan(10);
        assertThat(news).isGreaterThan(20);
    }

    private boolean ends(int last, boolean half) throws IOException {
        try {
            new FolderUpdate(rules, features, new Ending(last, half)).write(CHANGES);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    @Test
    void an_update_after_one_that_was_not_finished_leaves_nothing_of_the_old_files() throws IOException {
        boolean ended = true;
        for (int last = 1; ended; last++) {
            old(rules, features);
            ended = ends(last, false);
            boolean goesOn = Files.exists(rules.resolve(".update/list"));
            boolean placed = standing().containsKey("dookhan/added.dslr");
            new FolderUpdate(rules, features).write(Map.of("CHANGELOG.md", "another\n"));
            SortedMap<String, String> expected = new TreeMap<>(goesOn || placed ? NEW : OLD);
            expected.put("CHANGELOG.md", "another\n");
            assertThat(standing()).as("ended at step %d", last).isEqualTo(expected);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_left_as_it_is() throws IOException {
        FolderUpdate refused = new FolderUpdate(rules, features, new FileSteps() {
            @Override
            void write(Path file, String text) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        });
        assertThatThrownBy(() -> refused.write(CHANGES)).isInstanceOf(AccessDeniedException.class);
        assertThat(standing()).isEqualTo(new TreeMap<>(OLD));
    }

    @Test
    void what_cannot_take_its_place_takes_it_later() throws IOException {
        FolderUpdate refused = new FolderUpdate(rules, features, new FileSteps() {
            @Override
            void move(Path from, Path to) throws IOException {
                if (to.endsWith("x.feature")) {
                    throw new AccessDeniedException(to.toString());
                }
                super.move(from, to);
            }
        });
        assertThatThrownBy(() -> refused.write(CHANGES)).isInstanceOf(AccessDeniedException.class);
        assertThat(standing()).isNotIn(new TreeMap<>(OLD), NEW);
        new FolderUpdate(rules, features).finish();
        assertThat(standing()).isEqualTo(NEW);
    }

    private SortedMap<String, String> standing() throws IOException {
        SortedMap<String, String> standing = new TreeMap<>();
        for (Path root : new Path[] {rules, features}) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    standing.put(
                            (root.equals(features) ? "features/" : "") + root.relativize(each), Files.readString(each));
                }
            }
        }
        return standing;
    }
}
