package org.vacatur.scenario;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.ExplainedFinding;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.RuleSet;

/** Runs the examples that legal staff keep beside the rules, against the rules they belong to. */
public final class Examples {
    private Examples() {}

    /** What came of each row of the rule set's {@code examples.csv}, in order; nothing where it has none. */
    public static List<ExampleResult> run(RuleSet rules) {
        String file = rules.id() + "/examples.csv";
        String text = rules.files().get(file);
        if (text == null) {
            return List.of();
        }
        var recommender = new Recommender(rules);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .map(ExampleRow::new)
                    .map(each -> result(file, each, recommender))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExampleResult result(String file, ExampleRow row, Recommender recommender) {
        ChargeRecommendation answer = recommender
                .recommend(row.facts(), row.policy(), RulesInProcess.LETTERS_DUE)
                .charges()
                .get(0);
        ExampleAnswer expected = row.expected();
        var found = new ExampleAnswer(answer.outcome(), answer.ground(), Set.copyOf(answer.reviewReasons()));
        return new ExampleResult(
                file,
                row.line(),
                row.name(),
                found.equals(expected),
                expected.words(),
                found.words(),
                answer.findings().stream()
                        .filter(ExplainedFinding::decisive)
                        .map(each -> each.rule().id())
                        .distinct()
                        .toList(),
                answer.summary());
    }
}
