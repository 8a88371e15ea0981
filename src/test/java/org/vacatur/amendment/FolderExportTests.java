package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to the folders that an office keeps in its version control, and what is left alone there. */
class FolderExportTests {
    private static final Map<String, String> BEFORE = Map.of(
            "dookhan/a.dslr", "old a\n",
            "dookhan/b.dslr", "old b\n",
            "dookhan/untouched.dslr", "as it was\n",
            "features/dookhan/x.feature", "old x\n");
    private static final Map<String, String> AFTER = Map.of(
            "dookhan/a.dslr", "new a\n",
            "dookhan/added.dslr", "added\n",
            "dookhan/untouched.dslr", "as it was\n",
            "features/dookhan/x.feature", "new x\n");

    @TempDir
    Path folder;

    private FolderExport export;

    @BeforeEach
    void before() throws IOException {
        for (Map.Entry<String, String> each : BEFORE.entrySet()) {
            write(each.getKey(), each.getValue());
        }
        export = new FolderExport(folder.resolve("rules"), folder.resolve("features"));
    }

    private Path at(String path) {
        return folder.resolve(path.startsWith("features/") ? path : "rules/" + path);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(at(path).getParent());
        Files.writeString(at(path), text);
    }

    @Test
    void what_came_into_use_stands_in_the_folders_with_an_entry_in_the_change_log() throws IOException {
        assertThat(export.write(BEFORE, AFTER, "An entry")).isTrue();
        for (Map.Entry<String, String> each : AFTER.entrySet()) {
            assertThat(at(each.getKey())).hasContent(each.getValue().strip());
        }
        assertThat(at("dookhan/b.dslr")).doesNotExist();
        assertThat(Files.readString(at("CHANGELOG.md"))).contains("An entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dookhan/a.dslr", "dookhan/b.dslr", "dookhan/added.dslr", "features/dookhan/x.feature"})
    void a_file_changed_by_hand_is_not_written_over_nor_anything_beside_it(String path) throws IOException {
        write(path, "by hand\n");
        assertThat(export.write(BEFORE, AFTER, "An entry")).isFalse();
        assertThat(at(path)).hasContent("by hand");
        for (Map.Entry<String, String> each : BEFORE.entrySet()) {
            if (!each.getKey().equals(path)) {
                assertThat(at(each.getKey())).hasContent(each.getValue().strip());
            }
        }
        assertThat(at("CHANGELOG.md")).doesNotExist();
    }

    @Test
    void a_file_taken_away_by_hand_does_not_come_back() throws IOException {
        Files.delete(at("dookhan/a.dslr"));
        assertThat(export.write(BEFORE, AFTER, "An entry")).isFalse();
        assertThat(at("dookhan/a.dslr")).doesNotExist();
        assertThat(at("dookhan/b.dslr")).exists();
    }

    @Test
    void a_file_changed_by_hand_that_does_not_change_otherwise_stays_as_it_is() throws IOException {
        write("dookhan/untouched.dslr", "by hand\n");
        assertThat(export.write(BEFORE, AFTER, "An entry")).isTrue();
        assertThat(at("dookhan/untouched.dslr")).hasContent("by hand");
    }

    @Test
    void a_folder_that_holds_it_already_gets_the_entry() throws IOException {
        assertThat(export.write(BEFORE, AFTER, "An entry")).isTrue();
        assertThat(export.write(BEFORE, AFTER, "Once more")).isTrue();
        assertThat(at("dookhan/a.dslr")).hasContent("new a");
        assertThat(Files.readString(at("CHANGELOG.md"))).contains("An entry", "Once more");
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_no_reason_to_fail() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(new FolderExport(file, null).write(Map.of(), AFTER, "An entry"))
                .isFalse();
        assertThat(file).hasContent("no folder");
    }
}
