package org.vacatur.docket.lists;

import java.util.Comparator;
import org.vacatur.docket.ListedCharge;

/** The order of the charges on paper. Texts are compared as {@link String#compareTo} does, whatever the language of the machine. */
public final class ListOrder {
    /** By office, then by list. */
    public static final Comparator<ListedCharge> OF_LISTS =
            Comparator.comparing(ListedCharge::district).thenComparing(ListedCharge::list);

    /** Within a list: by court, then by docket number, then by charge. */
    public static final Comparator<ListedCharge> WITHIN = Comparator.comparing(ListedCharge::court)
            .thenComparing(ListedCharge::docketNumber)
            .thenComparingInt(ListedCharge::charge);

    private ListOrder() {}
}
