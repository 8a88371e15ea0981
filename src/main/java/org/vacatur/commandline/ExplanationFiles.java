package org.vacatur.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.words.Explanation;
import org.vacatur.recommendation.words.ExplanationForm;

/** Explains each case it is given: printed, or as a file of its own whose name is the case's place in the order, and tells nothing. */
final class ExplanationFiles implements Consumer<CaseFacts> {
    private final ExplanationForm form;
    private final @Nullable Path folder;
    private final PrintWriter printed;
    private final Function<CaseFacts, Recommendation> recommender;
    private int cases;

    /**
     * Explains in one form.
     *
     * @param folder where the files go; null to print
     * @param printed the explanations, or the names of their files
     */
    ExplanationFiles(
            ExplanationForm form,
            @Nullable Path folder,
            PrintWriter printed,
            Function<CaseFacts, Recommendation> recommender) {
        this.form = form;
        this.folder = folder;
        this.printed = printed;
        this.recommender = recommender;
    }

    /** @throws UncheckedIOException if the file cannot be written, or is there already */
    @Override
    public void accept(CaseFacts facts) {
        cases++;
        Explanation explanation = Explanation.of(recommender.apply(facts));
        if (folder == null) {
            printed.println(form == ExplanationForm.HTML ? explanation.html() : explanation.text());
            return;
        }
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(String.format(Locale.ROOT, "case-%04d.%s", cases, form.ending()));
            Files.write(file, explanation.as(form), StandardOpenOption.CREATE_NEW);
            printed.println(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
