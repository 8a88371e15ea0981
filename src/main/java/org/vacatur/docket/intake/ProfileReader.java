package org.vacatur.docket.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.Nearest;
import org.vacatur.contract.ProtectedTraits;

/** Reads one profile strictly; the first fault refuses it, with its line. */
final class ProfileReader {
    private static final List<String> KEYS =
            List.of("title", "note", "columns", "words", "fixed", "dateOrder", "ignored", "chargesWithoutNumber");
    private static final List<String> COLUMNS =
            Arrays.stream(Column.values()).map(Column::heading).toList();

    private final String file;
    private final Map<String, Column> synonyms = new HashMap<>();
    private final Map<Column, Map<String, String>> words = new EnumMap<>(Column.class);
    private final Map<Column, String> fixed = new EnumMap<>(Column.class);
    private final Set<String> ignored = new HashSet<>();
    private String title = "";
    private String note = "";
    private @Nullable DateOrder dateOrder;
    private Numbering numbering = Numbering.REFUSED;

    private ProfileReader(String file) {
        this.file = file;
    }

    static Profile read(String name, String file, String yaml) {
        ProfileReader reader = new ProfileReader(file);
        ProfileNode root = ProfileNode.read(yaml, reader::refusal);
        reader.entries(root, "the file").forEach((key, value) -> reader.key(key, value));
        if (reader.title.isEmpty()) {
            throw reader.refusal(1, "The key title is missing; write a line for people to choose by");
        }
        reader.ignored.stream().filter(reader.synonyms::containsKey).findFirst().ifPresent(each -> {
            throw reader.refusal(1, "A header is both read and ignored: " + each + ". Take it out of one of the two");
        });
        return new Profile(
                name,
                reader.title,
                reader.note,
                reader.synonyms,
                reader.words,
                reader.fixed,
                reader.ignored,
                reader.dateOrder,
                reader.numbering);
    }

    private void key(ProfileNode.Text key, ProfileNode value) {
        switch (key.text()) {
            case "title" -> title = text(value, "title");
            case "note" -> note = text(value, "note");
            case "columns" -> entries(value, "columns").forEach(this::synonyms);
            case "words" -> entries(value, "words").forEach(this::words);
            case "fixed" -> entries(value, "fixed").forEach(this::fixed);
            case "dateOrder" -> dateOrder = oneOf(value, "dateOrder", DateOrder.class);
            case "ignored" -> texts(value).forEach(each -> ignored.add(Names.fold(each.text())));
            case "chargesWithoutNumber" -> numbering = oneOf(value, "chargesWithoutNumber", Numbering.class);
            default ->
                throw refusal(
                        key.line(),
                        "There is no key " + key.text() + meant(key.text(), KEYS) + " Known are "
                                + String.join(", ", KEYS));
        }
    }

    private void synonyms(ProfileNode.Text key, ProfileNode value) {
        Column column = column(key);
        for (ProfileNode.Text header : texts(value)) {
            String name = header.text();
            ProtectedTraits.in(name).ifPresent(trait -> {
                throw refusal(
                        header.line(),
                        "The header " + name + " is that of a protected trait, " + trait
                                + ", which no column holds. Take it out, or list it under ignored");
            });
            Column other = Column.named(name).orElse(column);
            Column before = synonyms.putIfAbsent(Names.fold(name), column);
            if (other != column || (before != null && before != column)) {
                throw refusal(
                        header.line(),
                        "The header " + name + " already names the column "
                                + (before != null && before != column ? before : other).heading());
            }
        }
    }

    private void words(ProfileNode.Text key, ProfileNode value) {
        Column column = column(key);
        if (!(column.reader() instanceof WordCells) && !(column.reader() instanceof YesNoCells)) {
            throw refusal(
                    key.line(), "The column " + column.heading() + " holds no words of the contract, nor yes or no");
        }
        Map<String, String> own = new HashMap<>();
        entries(value, key.text()).forEach((word, meaning) -> {
            CellRead read = column.reader().read(Cell.text(text(meaning, word.text())), Manner.PLAIN);
            if (read.value() == null) {
                throw refusal(meaning.line(), "For the column " + column.heading() + " " + read.reason());
            }
            own.put(Names.fold(word.text()), read.value());
        });
        words.put(column, own);
    }

    private void fixed(ProfileNode.Text key, ProfileNode value) {
        Column column = column(key);
        if (column.level() != Level.CASE || column == Column.DOCKET_NUMBER) {
            throw refusal(key.line(), "Only facts of the case may be fixed, and not its docket number");
        }
        CellRead read = column.reader().read(Cell.text(text(value, key.text())), Manner.PLAIN);
        if (read.value() == null) {
            throw refusal(value.line(), "For the column " + column.heading() + " " + read.reason());
        }
        fixed.put(column, read.value());
    }

    private Column column(ProfileNode.Text key) {
        return Column.named(key.text())
                .orElseThrow(() -> refusal(
                        key.line(),
                        "There is no column " + key.text() + meant(key.text(), COLUMNS)
                                + " The columns are listed in docket-files.md"));
    }

    private <E extends Enum<E>> E oneOf(ProfileNode value, String key, Class<E> type) {
        String text = text(value, key);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refusal(
                        value.line(),
                        "The key " + key + " needs one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private List<ProfileNode.Text> texts(ProfileNode value) {
        List<ProfileNode> items = value instanceof ProfileNode.Items list ? list.items() : List.of(value);
        return items.stream()
                .map(each -> new ProfileNode.Text(text(each, "the list"), each.line()))
                .toList();
    }

    private String text(ProfileNode value, String key) {
        if (value instanceof ProfileNode.Text text && !text.text().isEmpty()) {
            return text.text();
        }
        throw refusal(value.line(), "Here a text is needed: " + key);
    }

    private Map<ProfileNode.Text, ProfileNode> entries(ProfileNode value, String key) {
        if (value instanceof ProfileNode.Entries entries) {
            return entries.values();
        }
        throw refusal(value.line(), "Here keys with their values are needed: " + key);
    }

    private static String meant(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(each -> ". Did you mean " + each + "?")
                .orElse(".");
    }

    private ProfileRefused refusal(int line, String message) {
        return new ProfileRefused(file + ", line " + line + ": " + message);
    }
}
