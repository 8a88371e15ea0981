package org.vacatur.docket.sample;

import java.util.HashMap;
import java.util.Map;

/** Gives docket numbers out, each once, in the shapes of the courts; with gaps, as most of a court's dockets are other matters. */
final class DocketNumbering {
    private final Draw draw;
    private final Map<String, Integer> last = new HashMap<>();

    DocketNumbering(Draw draw) {
        this.draw = draw;
    }

    /**
     * @param court where it was filed
     * @param year of filing, four digits
     */
    String next(TrialCourt court, int year) {
        boolean older = court.superior() && draw.inHundred(12);
        String series = older ? court.prefix() + "CR" + year : "%02d%sCR".formatted(year % 100, court.code());
        int sequence = last.merge(series, draw.between(1, court.superior() ? 7 : 12), Integer::sum);
        if (older) {
            return "%s-%05d".formatted(series, sequence);
        }
        String width = court.superior() ? "%05d" : draw.inHundred(2) ? "%d" : "%06d";
        return series + width.formatted(sequence);
    }
}
