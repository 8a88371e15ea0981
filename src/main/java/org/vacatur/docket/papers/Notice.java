package org.vacatur.docket.papers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;
import org.vacatur.facts.District;

/**
 * One letter: the charges of a docket on the second letter, for one person.
 *
 * @param defendantRef the office's own key for the person; empty where the file gives none
 * @param charges at least one, in order
 */
record Notice(District district, String court, String docketNumber, String defendantRef, List<ListedCharge> charges) {
    Notice {
        charges = List.copyOf(charges);
    }

    /** Letters in the order of the charges; charges of other lists are passed over. */
    static Iterator<Notice> of(Iterator<ListedCharge> charges) {
        Iterator<ListedCharge> second = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(charges, Spliterator.ORDERED), false)
                .filter(it -> it.list() == ListKind.SECOND_LETTER)
                .iterator();
        var dockets = new Chunks<>(second, Docket::new, Docket::new, Integer.MAX_VALUE);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(dockets, Spliterator.ORDERED), false)
                .flatMap(it -> persons(it.things()))
                .iterator();
    }

    /** The value of a placeholder, but for the charges, of which there may be several. */
    String value(Placeholder placeholder, NoticeLanguage language, RunHeading heading, NoticeOffice office) {
        return switch (placeholder) {
            case OFFICE_NAME -> office.name(district);
            case DISTRICT_NAME -> NoticeOffice.district(district);
            case DATE -> language.date(heading.asOf());
            case ORDER_DATE -> office.orderDate(language);
            case DEFENDANT_REF -> defendantRef;
            case DOCKET_NUMBER -> docketNumber;
            case COURT -> court;
            case CHARGES -> String.join("; ", charges(language));
            case CONTACT -> office.contactOrLine();
        };
    }

    /** Each charge in words, e.g. {@code "Charge 1: POSSESS CLASS B, 94C/34"}. */
    List<String> charges(NoticeLanguage language) {
        return charges.stream()
                .map(it -> ListColumn.joined(
                        ": ", language.charge(it.charge()), ListColumn.joined(", ", it.offense(), it.statute())))
                .toList();
    }

    private static Stream<Notice> persons(List<ListedCharge> docket) {
        var byPerson = new LinkedHashMap<String, List<ListedCharge>>();
        docket.forEach(it -> byPerson.computeIfAbsent(
                        it.defendantRef() == null ? "" : it.defendantRef(), key -> new ArrayList<>())
                .add(it));
        ListedCharge first = docket.get(0);
        return byPerson.entrySet().stream()
                .map(it ->
                        new Notice(first.district(), first.court(), first.docketNumber(), it.getKey(), it.getValue()));
    }

    private record Docket(District district, String court, String docketNumber) {
        Docket(ListedCharge charge) {
            this(charge.district(), charge.court(), charge.docketNumber());
        }
    }
}
