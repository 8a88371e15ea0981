package org.vacatur.docket.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the columns and words of an office's export map to those of the contract. It says nothing of the law, so it is no part of a rule
 * set and does not enter its version.
 */
public final class Profile {
    /** Name of the profile that is always there: the plain layout. */
    public static final String PLAIN = "plain";

    private final String name;
    private final String title;
    private final String note;
    private final Map<String, Column> synonyms;
    private final Map<Column, Map<String, String>> words;
    private final Map<Column, String> fixed;
    private final Set<String> ignored;
    private final @Nullable DateOrder dateOrder;
    private final Numbering numbering;

    Profile(
            String name,
            String title,
            String note,
            Map<String, Column> synonyms,
            Map<Column, Map<String, String>> words,
            Map<Column, String> fixed,
            Set<String> ignored,
            @Nullable DateOrder dateOrder,
            Numbering numbering) {
        this.name = name;
        this.title = title;
        this.note = note;
        this.synonyms = new HashMap<>(synonyms);
        this.words = Map.copyOf(words);
        this.fixed = Map.copyOf(fixed);
        this.ignored = Set.copyOf(ignored);
        this.dateOrder = dateOrder;
        this.numbering = numbering;
    }

    /** The plain layout: the contract's names and words, dates in ISO 8601. */
    public static Profile plain() {
        return new Profile(
                PLAIN,
                "Plain layout",
                "The contract's names and words, dates year-month-day.",
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                null,
                Numbering.REFUSED);
    }

    /** Its file's name without the ending. */
    public String name() {
        return name;
    }

    /** All that bears on how rows are read, as one text: the same for two profiles exactly if they read alike and have one name. */
    public String terms() {
        Map<Column, Map<String, String>> sorted = new TreeMap<>();
        words.forEach((column, each) -> sorted.put(column, new TreeMap<>(each)));
        return String.join(
                "\n",
                name,
                new TreeMap<>(synonyms).toString(),
                sorted.toString(),
                new TreeMap<>(fixed).toString(),
                new TreeSet<>(ignored).toString(),
                String.valueOf(dateOrder),
                numbering.name());
    }

    public String title() {
        return title;
    }

    public String note() {
        return note;
    }

    /** The column that a header names; null if the profile does not know it. */
    @Nullable
    Column column(String header) {
        Column own = synonyms.get(Names.fold(header));
        return own != null ? own : Column.named(header).orElse(null);
    }

    /** Whether a column of the file is passed over. */
    boolean ignores(String header) {
        return ignored.contains(Names.fold(header));
    }

    Manner manner(Column column) {
        return new Manner(words.getOrDefault(column, Map.of()), dateOrder);
    }

    /** Facts that are the same for every row and that the file does not hold. */
    Map<Column, String> fixed() {
        return fixed;
    }

    Numbering numbering() {
        return numbering;
    }
}
