package org.vacatur.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Classes the courts' words for a disposition by the table {@code dispositions.csv}, or by the name of a class itself.
 *
 * <p>A row of the table is one text: {@code text,class,bare,lesser,prejudice-unclear,remark}. Case, spacing, the kind of
 * dash (also with none of the spaces around it), {@code §} or a {@code ?} in its place, {@code &} or "and", and a period
 * at the end make no difference; any other difference makes a new text.
 */
public final class Dispositions {
    private static final List<String> COLUMNS =
            List.of("text", "class", "bare", "lesser", "prejudice-unclear", "remark");
    private static final Pattern DASH_BETWEEN_WORDS = Pattern.compile("(?<=[^ -]) ?-+ ?(?=[^ -])");
    private static final Pattern SPACE_AT_PUNCTUATION = Pattern.compile(" ?([/,(){}]) ?");
    private static final Pattern PERIOD_AT_END = Pattern.compile("[ .]+$");

    /** No disposition is as long; what is longer is a new text. */
    private static final int LONGEST = 500;

    private final Map<String, Meaning> meanings;
    private final List<String> ofEachMeaning;

    private Dispositions(Map<String, Meaning> meanings, List<String> ofEachMeaning) {
        this.meanings = meanings;
        this.ofEachMeaning = ofEachMeaning;
    }

    /**
     * Takes the rows of {@code dispositions.csv}; every faulty cell is handed to {@code faults}: an unknown class, a yes
     * or no that is neither, a text that stands twice with different meanings, a class name given another class.
     */
    public static Dispositions of(List<TableRow> rows, Consumer<TableFault> faults) {
        Map<String, Meaning> meanings = new HashMap<>();
        for (DispositionClass each : DispositionClass.values()) {
            meanings.put(key(each.name()), new Meaning(each, each == DispositionClass.DISMISSED, false, false, 0));
        }
        if (Cells.columnsPresent(rows, COLUMNS, faults)) {
            rows.forEach(row -> add(new Cells(row, faults), meanings));
        }
        return new Dispositions(Map.copyOf(meanings), ofEachMeaning(rows, meanings));
    }

    private static List<String> ofEachMeaning(List<TableRow> rows, Map<String, Meaning> meanings) {
        Map<Object, String> texts = new LinkedHashMap<>();
        Stream<String> names = Arrays.stream(DispositionClass.values())
                .filter(each -> each != DispositionClass.UNKNOWN)
                .map(DispositionClass::name);
        Stream.concat(names, rows.stream().map(row -> row.cell("text"))).forEach(text -> {
            Meaning meaning = meanings.get(key(text));
            if (meaning != null && !meaning.lesser() && !meaning.prejudiceUnclear()) {
                texts.putIfAbsent(List.of(meaning.dispositionClass(), meaning.bare()), text);
            }
        });
        return List.copyOf(texts.values());
    }

    private static void add(Cells cells, Map<String, Meaning> meanings) {
        String text = cells.required("text", "the words as the court writes them");
        DispositionClass dispositionClass = cells.required("class", DispositionClass.class);
        boolean bare = cells.yes("bare");
        boolean lesser = cells.yes("lesser");
        boolean unclear = cells.yes("prejudice-unclear");
        if (!cells.sound() || dispositionClass == null) {
            return;
        }
        Meaning meaning = new Meaning(dispositionClass, bare, lesser, unclear, cells.line());
        Meaning before = meanings.put(key(text), meaning);
        if (before != null && !before.sameAs(meaning)) {
            cells.fault(
                    "text",
                    before.line() == 0
                            ? "\"%s\" is the name of a class and can mean only %s."
                                    .formatted(text, before.dispositionClass())
                            : "\"%s\" stands already in line %d, as %s; a text can have one meaning only."
                                    .formatted(text, before.line(), before.dispositionClass()));
            meanings.put(key(text), before);
        }
    }

    /**
     * A text for each way in which a charge can plainly have ended: the name of the class where that says it, else words of the table. What
     * is open (a lesser offence, relief of unclear effect) is not among them.
     */
    public List<String> ofEachMeaning() {
        return ofEachMeaning;
    }

    /** Words the table does not hold are {@code UNKNOWN}, never a guess. */
    public Disposition read(String words) {
        Meaning meaning = words.length() > LONGEST ? Meaning.NEW : meanings.getOrDefault(key(words), Meaning.NEW);
        return new Disposition(
                words, meaning.dispositionClass(), meaning.bare(), meaning.lesser(), meaning.prejudiceUnclear());
    }

    private static String key(String words) {
        String folded = Folding.fold(words.replace('_', ' ').replace("&", " and "));
        folded = folded.replace("§ ", "§");
        folded = SPACE_AT_PUNCTUATION.matcher(folded).replaceAll("$1");
        folded = DASH_BETWEEN_WORDS.matcher(folded).replaceAll(" ");
        return PERIOD_AT_END.matcher(folded).replaceAll("");
    }

    private record Meaning(
            DispositionClass dispositionClass, boolean bare, boolean lesser, boolean prejudiceUnclear, int line) {
        static final Meaning NEW = new Meaning(DispositionClass.UNKNOWN, false, false, false, 0);

        boolean sameAs(Meaning other) {
            return dispositionClass == other.dispositionClass
                    && bare == other.bare
                    && lesser == other.lesser
                    && prejudiceUnclear == other.prejudiceUnclear;
        }
    }
}
