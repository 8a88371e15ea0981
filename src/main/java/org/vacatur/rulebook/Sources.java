package org.vacatur.rulebook;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.TableRow;

/** The sources that rules may name: the table {@code sources.csv}. */
final class Sources {
    private static final List<String> COLUMNS =
            List.of("id", "citation", "title", "link", "kind", "verified", "checked");

    /** After so long somebody should look whether a source still says what it said. */
    private static final Period FRESH = Period.ofYears(1);

    private final Map<String, Authority> byId;
    private final boolean complete;
    private final List<LookedAt> lookedAt = new ArrayList<>();

    private Sources(Map<String, Authority> byId, boolean complete) {
        this.byId = byId;
        this.complete = complete;
    }

    private record LookedAt(String file, int line, int column, String id, String day) {}

    /** Where there is no such file: no source is refused for it, the missing file is the problem. */
    static Sources none() {
        return new Sources(Map.of(), false);
    }

    static Sources read(TextFile file, Faults faults) {
        var before = faults.errors();
        var table = Table.read(file, COLUMNS, faults);
        var shaped = faults.errors() == before;
        var sources = new TreeMap<String, Authority>();
        for (var row : table.rows()) {
            check(table, row, faults);
            var id = row.cell("id");
            if (!id.isEmpty() && sources.put(id, authority(row)) != null) {
                faults.error(file.path(), row.line(), 1, id, "Two sources have this id", null);
            }
        }
        var read = new Sources(sources, shaped);
        table.rows()
                .forEach(row -> read.lookedAt.add(new LookedAt(
                        file.path(), row.line(), table.number("checked"), row.cell("id"), row.cell("checked"))));
        return read;
    }

    /** Warns of sources that nobody looked at for a year, or only on a day to come. Their days were checked when they were read. */
    void reportOld(LocalDate today, Faults faults) {
        for (var each : lookedAt) {
            if (LocalDate.parse(each.day()).isAfter(today)) {
                faults.warning(
                        each.file(),
                        each.line(),
                        each.column(),
                        each.day(),
                        "The day on which somebody looked at the source " + each.id() + " has not come yet");
            }
            if (LocalDate.parse(each.day()).plus(FRESH).isBefore(today)) {
                faults.warning(
                        each.file(),
                        each.line(),
                        each.column(),
                        each.day(),
                        "Nobody has looked at the source " + each.id() + " for a year; look whether it still says so");
            }
        }
    }

    /** The source at its pin, of a text such as {@code "RUFFIN 1003-1004"}: the longest id it begins with, then the pin. */
    @Nullable
    Authority at(String text) {
        var written = text.strip().replaceAll("\\s+", " ");
        Authority longest = null;
        for (var each : byId.values()) {
            var starts = written.equals(each.id()) || written.startsWith(each.id() + " ");
            if (starts && (longest == null || each.id().length() > longest.id().length())) {
                longest = each;
            }
        }
        if (longest == null) {
            return null;
        }
        var pin = written.substring(longest.id().length()).strip();
        return new Authority(
                longest.id(),
                pin,
                longest.citation(),
                longest.title(),
                longest.link(),
                longest.kind(),
                longest.verified());
    }

    /** The sources of a cell, divided by semicolons; each one that is not in the table is reported. */
    List<Authority> resolve(String cell, String file, int line, int column, Faults faults) {
        var texts = Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return resolve(texts, file, line, column, faults);
    }

    /** The sources of these texts; each one that is not in the table is reported. */
    List<Authority> resolve(List<String> texts, String file, int line, int column, Faults faults) {
        var found = new ArrayList<Authority>();
        for (var text : texts) {
            var authority = at(text);
            if (authority != null) {
                found.add(authority);
            } else if (complete) {
                var id = text.strip().split("\\s+", 2)[0];
                faults.errorOnce(
                        "source " + id, file, line, column, text, "This source is not in sources.csv", nearest(text));
            }
        }
        return found;
    }

    private @Nullable String nearest(String text) {
        var first = text.strip().split("\\s+", 2)[0];
        var nearest = Nearest.of(text, byId.keySet());
        return nearest == null ? Nearest.of(first, byId.keySet()) : nearest;
    }

    private static void check(Table table, TableRow row, Faults faults) {
        for (var column : List.of("id", "citation", "title", "kind")) {
            if (row.cell(column).isEmpty()) {
                faults.error(table.file(), row.line(), table.number(column), "", "A source needs its " + column, null);
            }
        }
        if (!row.cell("link").isEmpty() && !row.cell("link").matches("https?://[!-~]+")) {
            faults.error(
                    table.file(),
                    row.line(),
                    table.number("link"),
                    row.cell("link"),
                    "A link begins with https:// and holds no blank",
                    null);
        }
        if (!row.cell("verified").matches("yes|no")) {
            faults.error(
                    table.file(), row.line(), table.number("verified"), row.cell("verified"), "Write yes or no", null);
        }
        try {
            Literals.day(row.cell("checked"));
        } catch (Blank.NotAValue e) {
            faults.error(
                    table.file(),
                    row.line(),
                    table.number("checked"),
                    row.cell("checked"),
                    String.valueOf(e.getMessage()),
                    e.nearest());
        }
    }

    private static Authority authority(TableRow row) {
        var link = row.cell("link");
        return new Authority(
                row.cell("id"),
                "",
                row.cell("citation"),
                row.cell("title"),
                link.isEmpty() ? null : link,
                row.cell("kind"),
                row.cell("verified").equals("yes"));
    }
}
