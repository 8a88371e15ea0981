package org.vacatur.docket.papers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeTemplatesTest {
    @TempDir
    Path folder;

    private Path notices;

    @BeforeEach
    void drafts() throws IOException {
        NoticeTemplates.copyDrafts(folder);
        notices = folder.resolve("notices");
    }

    @Test
    void the_drafts_and_an_office_s_copies_of_some_of_them_can_be_used() throws IOException {
        assertThatCode(() -> new NoticeTemplates(null).check()).doesNotThrowAnyException();
        Files.delete(notices.resolve("es.html"));
        assertThatCode(() -> new NoticeTemplates(folder).check()).doesNotThrowAnyException();
    }

    @Test
    void a_folder_that_is_missing_or_holds_no_folder_of_notices_is_named() {
        refused(folder.resolve("none"), folder.resolve("none") + ": There is no folder notices in it.");
        refused(notices, notices + ": There is no folder notices in it.");
    }

    @Test
    void what_is_wrong_with_each_file_is_said_at_once() throws IOException {
        Path english = notices.resolve("en.html");
        Files.writeString(english, Files.readString(english).replace("{{court}}", "{{judge}}"));
        Files.write(notices.resolve("es.html"), "<html>ñ</html>".getBytes(StandardCharsets.ISO_8859_1));
        Files.delete(notices.resolve("pt.html"));
        Files.createDirectory(notices.resolve("pt.html"));
        refused(
                folder,
                "notices/en.html, line 21: {{judge}} is not a placeholder.",
                "notices/es.html, line 1: The file is not in UTF-8.",
                "notices/pt.html: The file cannot be read.");
    }

    private static void refused(Path folder, String... said) {
        assertThatThrownBy(() -> new NoticeTemplates(folder).check())
                .isInstanceOf(NoticeTemplateRefused.class)
                .hasMessageContainingAll(said);
    }
}
