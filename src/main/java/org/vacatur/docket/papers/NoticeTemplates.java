package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Reads the templates of all languages and writes nothing, so that what is wrong is known before anything is begun.
     *
     * @throws NoticeTemplateRefused with what is wrong with each of them, or with the folder
     */
    public void check() throws IOException {
        if (folder != null && !Files.isDirectory(folder.resolve(UNDER))) {
            throw new NoticeTemplateRefused(List.of(new Fault(
                    folder.toString(),
                    Fault.NO_LINE,
                    "There is no folder " + UNDER + " in it. Name the folder that has one, with "
                            + Stream.of(NoticeLanguage.values())
                                    .map(NoticeTemplates::fileName)
                                    .collect(Collectors.joining(", "))
                            + " or some of them.")));
        }
        List<Fault> faults = new ArrayList<>();
        for (NoticeLanguage language : NoticeLanguage.values()) {
            try {
                of(language);
            } catch (NoticeTemplateRefused e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new NoticeTemplateRefused(faults);
        }
    }

    /** @throws NoticeTemplateRefused if the template cannot be used */
    NoticeTemplate of(NoticeLanguage language) throws IOException {
        String file = UNDER + "/" + fileName(language);
        Path own = folder == null ? null : folder.resolve(UNDER).resolve(fileName(language));
        byte[] bytes = own != null && Files.exists(own) ? own(file, own) : draft(language);
        return NoticeTemplate.read(language, file, text(file, bytes));
    }

    private static byte[] own(String file, Path own) {
        try {
            return Files.readAllBytes(own);
        } catch (IOException e) {
            throw new NoticeTemplateRefused(List.of(new Fault(
                    file, Fault.NO_LINE, "The file cannot be read. Is it a file, and may this account read it?")));
        }
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
