package org.vacatur.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * Which facts to look up so that most charges no longer need a person.
 *
 * @param head what was analysed
 * @param chargesForAPerson charges that need a person as things are
 * @param chargesWithoutLookup of these, how many no one or two facts in a file can settle
 * @param chargesNotSearched of these, how many were not searched, because too much of their cases is open
 * @param jointly the steps of the greedy, each given those before it
 * @param singly each kind of fact, or two together, as if it alone were looked up; the most worth first
 */
public record Worklist(
        AnalysisHead head,
        long chargesForAPerson,
        long chargesWithoutLookup,
        long chargesNotSearched,
        List<Step> jointly,
        List<Step> singly) {
    public Worklist {
        jointly = List.copyOf(jointly);
        singly = List.copyOf(singly);
    }

    /**
     * One kind of fact of one office, or two kinds together, looked up wherever that may settle a charge.
     *
     * @param number place in its list, from 1
     * @param district the office
     * @param facts JSON pointers without the places in lists, e.g. {@code /charges/certificates/certificateDate}
     * @param words the same in words
     * @param sentence the step as a sentence
     * @param counts what it comes to
     * @param chargesPerLookup charges settled per lookup, every answer counted alike
     * @param sum what it comes to with all steps before; absent where it stands alone
     */
    public record Step(
            int number,
            District district,
            List<String> facts,
            List<String> words,
            String sentence,
            Counts counts,
            double chargesPerLookup,
            @Nullable Counts sum) {
        public Step {
            facts = List.copyOf(facts);
            words = List.copyOf(words);
        }
    }

    /**
     * What lookups come to.
     *
     * @param lookups facts to look up, each once a case
     * @param settled charges that are settled whatever the answers
     * @param maySettle charges that some answer settles; those settled whatever the answer are among them
     * @param settledIfAlike charges settled if every answer were as likely as any other, in hundredths; it only ranks
     */
    public record Counts(long lookups, long settled, long maySettle, double settledIfAlike) {}
}
