package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.papers.NoticeTemplateRefused.Fault;

/**
 * The templates of notices: an office's own, {@code notices/en.html} and so on under its folder, where it has one; else the drafts that come with the
 * service. The drafts say that they are drafts; an office takes that line out of its copy when the court has approved it.
 *
 * @param folder the office's folder; null where it has none
 */
public record NoticeTemplates(@Nullable Path folder) {
    private static final String UNDER = "notices";

    /** Writes the drafts into the folder for the office to edit; what is there already is left alone. */
    public static void copyDrafts(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(UNDER));
        for (NoticeLanguage language : NoticeLanguage.values()) {
            Path copy = folder.resolve(UNDER).resolve(fileName(language));
            if (!Files.exists(copy)) {
                Files.write(copy, draft(language));
            }
        }
    }

    /** @throws NoticeTemplateRefused if the template cannot be used */
    NoticeTemplate of(NoticeLanguage language) throws IOException {
        String file = UNDER + "/" + fileName(language);
        Path own = folder == null ? null : folder.resolve(UNDER).resolve(fileName(language));
        byte[] bytes = own != null && Files.exists(own) ? Files.readAllBytes(own) : draft(language);
        return NoticeTemplate.read(language, file, text(file, bytes));
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NoticeTemplateRefused(
                    List.of(new Fault(file, 1, "The file is not in UTF-8. Save it again with the encoding UTF-8.")));
        }
    }

    private static byte[] draft(NoticeLanguage language) throws IOException {
        String resource = "/docket/notices/" + fileName(language);
        try (InputStream file = Objects.requireNonNull(NoticeTemplates.class.getResourceAsStream(resource), resource)) {
            return file.readAllBytes();
        }
    }

    private static String fileName(NoticeLanguage language) {
        return language.code() + ".html";
    }
}
