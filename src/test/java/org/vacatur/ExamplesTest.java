package org.vacatur;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.Rulebook;

/** Every row of the examples that legal staff keep beside the rules comes out as the row says. */
class ExamplesTest {
    private static final Path RULES = Path.of("rules");
    private static final LocalDate LETTERS_DUE = LocalDate.of(2017, 4, 18);

    @TestFactory
    Stream<DynamicTest> every_example_comes_out_as_its_row_says() throws IOException {
        var recommender = new Recommender(Rulebook.load(RULES).ruleSet("dookhan"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(RULES.resolve("dookhan/examples.csv"))) {
            List<Example> examples = rows.stream().map(Example::new).toList();
            assertThat(examples).isNotEmpty();
            return examples.stream()
                    .map(each -> DynamicTest.dynamicTest(each.text("name"), () -> each.check(recommender)));
        }
    }

    private record Example(NamedCsvRecord row) {
        void check(Recommender recommender) {
            ChargeRecommendation answer = recommender
                    .recommend(facts(), policy(), LETTERS_DUE)
                    .charges()
                    .get(0);
            assertThat(answer.outcome()).as(answer.summary()).isEqualTo(constant(Outcome.class, "outcome"));
            assertThat(answer.ground()).as(answer.summary()).isEqualTo(constant(Ground.class, "ground"));
            assertThat(Set.copyOf(answer.reviewReasons())).as(answer.summary()).isEqualTo(reviews());
        }

        private Set<String> reviews() {
            return Stream.of(Optional.ofNullable(text("review")).orElse("").split("[;, ]+"))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.toSet());
        }

        private CountyPolicy policy() {
            String policy = text("countyPolicy");
            if (policy == null || policy.equals("OWN")) {
                return CountyPolicy.OWN;
            }
            return policy.equals("OFF") ? CountyPolicy.OFF : CountyPolicy.of(District.valueOf(policy));
        }

        private CaseFacts facts() {
            District district = constant(District.class, "district");
            return new CaseFacts(
                    null,
                    district == null ? District.SUFFOLK : district,
                    null,
                    constant(CourtDepartment.class, "courtDepartment"),
                    null,
                    yes("deceased"),
                    date("asOf"),
                    null,
                    null,
                    List.of(charge()));
        }

        private Charge charge() {
            return new Charge(
                    1,
                    text("offense"),
                    text("statute"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    yes("listed"),
                    text("disposition"),
                    date("dispositionDate"),
                    constant(PriorRelief.class, "priorRelief"),
                    null,
                    certificates(),
                    yes("evidenceReviewComplete"),
                    evidence(),
                    office());
        }

        private List<Certificate> certificates() {
            Laboratory laboratory = constant(Laboratory.class, "laboratory");
            AnalystRole role = constant(AnalystRole.class, "role");
            LocalDate signed = date("signedOn");
            LocalDate issued = date("certificateDate");
            LaboratoryResult result = constant(LaboratoryResult.class, "result");
            boolean none = Stream.of(laboratory, role, signed, issued, result).allMatch(each -> each == null);
            return none
                    ? List.of()
                    : List.of(new Certificate(null, laboratory, role, signed, null, issued, result, List.of()));
        }

        private List<Evidence> evidence() {
            EvidenceKind kind = constant(EvidenceKind.class, "evidenceKind");
            if (kind == null) {
                return List.of();
            }
            boolean known = Boolean.TRUE.equals(yes("evidenceIndependent"));
            return List.of(
                    known
                            ? new Evidence(kind, true, true, false, Identification.ALLEGED_SUBSTANCE, true, true, null)
                            : new Evidence(kind, null, null, null, null, null, null, null));
        }

        private OfficeDecision office() {
            return new OfficeDecision(
                    constant(OfficeAnswer.class, "would"),
                    constant(OfficeAnswer.class, "could"),
                    text("certifiedBy"),
                    date("certifiedOn"));
        }

        private @Nullable String text(String column) {
            String cell = row.getField(column).strip();
            return cell.isEmpty() ? null : cell;
        }

        private @Nullable LocalDate date(String column) {
            String cell = text(column);
            return cell == null ? null : LocalDate.parse(cell);
        }

        private @Nullable Boolean yes(String column) {
            String cell = text(column);
            return cell == null ? null : cell.equals("yes");
        }

        private <E extends Enum<E>> @Nullable E constant(Class<E> type, String column) {
            String cell = text(column);
            return cell == null ? null : Enum.valueOf(type, cell);
        }
    }
}
