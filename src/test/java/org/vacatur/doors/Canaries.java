package org.vacatur.doors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two hundred values that stand nowhere else, to be found again wherever they do not belong. */
final class Canaries {
    private static final int OF_EACH = 50;

    final List<String> names = each("Quillon Zebrastein%s");
    final List<String> dockets = IntStream.range(0, OF_EACH)
            .mapToObj(each -> "9973CR7%05d".formatted(38_113 + 7 * each))
            .toList();
    final List<String> dates = IntStream.range(0, OF_EACH)
            .mapToObj(each -> "19%02d-%02d-%02d".formatted(3 + each % 25, 1 + each % 12, 1 + each % 28))
            .distinct()
            .toList();
    final List<String> texts = each("the kestrel%s kept the lantern behind the mill");

    /** Those that were handed out. */
    final Set<String> planted = new HashSet<>();

    private final Map<List<String>, Integer> next = new IdentityHashMap<>();

    /** Every value. */
    List<String> all() {
        List<String> all = new ArrayList<>(names);
        all.addAll(dockets);
        all.addAll(dates);
        all.addAll(texts);
        return all;
    }

    String name() {
        return planted(names);
    }

    String docket() {
        return planted(dockets);
    }

    String date() {
        return planted(dates);
    }

    String text() {
        return planted(texts);
    }

    private String planted(List<String> values) {
        String value = values.get(next.merge(values, 1, Integer::sum) % OF_EACH);
        planted.add(value);
        return value;
    }

    /** One word of a name, for where a space cannot stand. */
    String word() {
        return name().substring("Quillon ".length());
    }

    /** A case with one in every field that holds what somebody wrote. */
    String facts() {
        return """
                {"docketNumber":"%s","district":"SUFFOLK","court":"%s","defendantRef":"%s","asOf":"2017-04-18","charges":[{
                "offense":"%s","statute":"%s","offenseOfConviction":"%s","substance":"%s","disposition":"%s",
                "dispositionDate":"%s","priorReliefDate":"%s",
                "certificates":[{"sampleId":"%s","signedByDookhanOn":"%s","certificateDate":"%s",
                "otherAnalysts":[{"name":"%s","role":"%s"}]}],
                "independentEvidence":[{"kind":"OTHER","notes":"%s"}],
                "officeDecision":{"wouldReprosecute":"YES","couldReprosecute":"YES","certifiedBy":"%s","certifiedOn":"%s"}}]}
                """.formatted(
                        docket(), text(), name(), text(), text(), text(), text(), text(), date(), date(), docket(),
                        date(), date(), name(), text(), text(), name(), date());
    }

    /** Which of them a text holds, whole or by the part that is theirs alone, however it is written. */
    List<String> in(String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        return all().stream().filter(each -> sought.contains(mark(each))).collect(Collectors.toList());
    }

    private static String mark(String canary) {
        String lower = canary.toLowerCase(Locale.ROOT);
        int own = Math.max(lower.indexOf("zebrastein"), lower.indexOf("kestrel"));
        return own < 0 ? lower : lower.substring(own).split(" ", 2)[0];
    }

    private static List<String> each(String pattern) {
        return IntStream.range(0, OF_EACH)
                .mapToObj(each -> pattern.formatted((char) ('a' + each / 26) + "" + (char) ('a' + each % 26)))
                .toList();
    }
}
