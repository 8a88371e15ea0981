package org.vacatur.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.Nearest;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;
import org.vacatur.recommendation.words.ExplanationForm;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = "Prints the recommendation for each case of the files. Nothing is recorded.")
final class RecommendCommand implements Callable<Integer> {
    private final InputStream in;
    private final Path home;
    private final Clock clock;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "One case as JSON, or one case a line (NDJSON); - is standard input.")
    List<String> files = List.of();

    @Option(names = "--json", description = "Print JSON, one recommendation a line.")
    boolean json;

    @Option(
            names = "--explain",
            paramLabel = "FORM",
            converter = Form.class,
            description =
                    "Explain each case in full, in words: as text, html or pdf. It says why not, what would change it and what to find out.")
    @Nullable
    ExplanationForm explain;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write the explanations into this folder, a file for each case in order; pdf needs it.")
    @Nullable
    Path out;

    @Option(
            names = "--county-policy",
            paramLabel = "POLICY",
            converter = Policy.class,
            description = "Whose retry criteria to apply: OWN (the default), OFF, or the name of another office.")
    CountyPolicy policy = CountyPolicy.OWN;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Date of judgment, year-month-day, for cases that give none; today if it is not given.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "The rules folder; rules in the working directory, else beside the jar, if it is not given.")
    @Nullable
    String rules;

    RecommendCommand(InputStream in, Path home, Clock clock) {
        this.in = in;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        String wrong = wrongTogether();
        if (wrong != null) {
            throw new ParameterException(line, wrong);
        }
        Recommender recommender =
                new Recommender(Rulebook.load(RulesLocation.find(rules, home)).ruleSet("dookhan"));
        LocalDate today = asOf == null ? LocalDate.now(clock) : asOf;
        CaseFiles cases = new CaseFiles(new CaseFactsReader(), in);
        PrintWriter printed = line.getOut();
        Consumer<CaseFacts> answer = explain == null
                ? facts -> printed.println(text(facts, recommender.recommend(facts, policy, today)))
                : new ExplanationFiles(explain, out, printed, facts -> recommender.explain(facts, policy, today));
        int code = VacaturCommand.FINE;
        for (String file : files) {
            try {
                boolean allRead =
                        cases.read(file, answer, message -> line.getErr().println(message));
                code = code == VacaturCommand.ERROR || allRead ? code : VacaturCommand.REFUSED;
            } catch (IOException e) {
                line.getErr().println(file + ": cannot be read; is the name right?");
                code = VacaturCommand.ERROR;
            } catch (UncheckedIOException e) {
                line.getErr()
                        .println(out
                                + ": cannot be written to; does it hold explanations already, or is there no room?");
                return VacaturCommand.ERROR;
            }
        }
        printed.flush();
        return printed.checkError() ? VacaturCommand.ERROR : code;
    }

    private @Nullable String wrongTogether() {
        if (explain != null && json) {
            return "--json and --explain exclude each other";
        }
        if (explain == null && out != null) {
            return "--out is for explanations: give --explain FORM as well";
        }
        return explain == ExplanationForm.PDF && out == null
                ? "--explain pdf writes files: give --out FOLDER as well"
                : null;
    }

    private String text(CaseFacts facts, Recommendation made) {
        return json ? ContractJson.mapper().writeValueAsString(made) : RecommendationText.of(facts, made);
    }

    static final class Policy implements ITypeConverter<CountyPolicy> {
        @Override
        public CountyPolicy convert(String text) {
            if (CountyPolicy.NAMES.contains(text)) {
                return CountyPolicy.parse(text);
            }
            throw new TypeConversionException("is '" + text + "'"
                    + Nearest.to(text, CountyPolicy.NAMES)
                            .map(each -> " (did you mean " + each + "?)")
                            .orElse("")
                    + "; allowed are " + String.join(", ", CountyPolicy.NAMES));
        }
    }

    static final class Form implements ITypeConverter<ExplanationForm> {
        @Override
        public ExplanationForm convert(String text) {
            return switch (text) {
                case "text" -> ExplanationForm.TEXT;
                case "html" -> ExplanationForm.HTML;
                case "pdf" -> ExplanationForm.PDF;
                default -> throw new TypeConversionException("is '" + text + "'; an explanation is text, html or pdf");
            };
        }
    }

    static final class Day implements ITypeConverter<LocalDate> {
        private static final DateTimeFormatter FORM =
                DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text, FORM);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "is '" + text + "'; a date is written year-month-day, e.g. 2017-04-19");
            }
        }
    }
}
