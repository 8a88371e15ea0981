package org.vacatur.docket.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.FormulaGuard;
import org.vacatur.docket.ListKind;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A finished pack that is read again: a folder, or the ZIP file of one. What is read of it is still as the index of the pack says. */
public final class WrittenPack implements AutoCloseable {
    private final Path named;
    private final @Nullable FileSystem zip;
    private final Path root;
    private final Map<String, String> hashes = new HashMap<>();

    private WrittenPack(Path named, @Nullable FileSystem zip, Path root) {
        this.named = named;
        this.zip = zip;
        this.root = root;
    }

    /** @throws PackRefused if no finished pack is there, or its totals or a list of an office were changed since it was written */
    public static WrittenPack open(Path pack) throws IOException {
        if (!Files.exists(pack)) {
            throw new PackRefused(pack + ": is not there; is the name right?");
        }
        WrittenPack opened;
        if (Files.isDirectory(pack)) {
            opened = new WrittenPack(pack, null, pack);
        } else {
            FileSystem zip = zip(pack);
            opened = new WrittenPack(pack, zip, zip.getPath("/"));
        }
        try {
            opened.readIndex();
            opened.check();
            return opened;
        } catch (PackRefused e) {
            opened.close();
            throw e;
        }
    }

    private static FileSystem zip(Path pack) throws IOException {
        try {
            return FileSystems.newFileSystem(pack);
        } catch (ProviderNotFoundException | ZipException e) {
            throw new PackRefused(pack + ": is neither the folder nor the ZIP file of a pack.");
        }
    }

    private void readIndex() throws IOException {
        Path index = root.resolve(PackIndex.NAME);
        if (!Files.exists(index) || !Files.exists(root.resolve(PackWriter.SEAL))) {
            throw new PackRefused(named + ": is no finished pack, which has index.csv and seal.txt in it.");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(index)) {
            rows.forEach(row -> hashes.put(FormulaGuard.off(row.getField("file")), row.getField("sha256")));
        } catch (CsvParseException | NoSuchElementException e) {
            throw new PackRefused(named + ": its index.csv is not that of a pack.");
        }
    }

    private void check() throws IOException {
        check("totals.json");
        for (District office : District.values()) {
            for (ListKind list : ListKind.values()) {
                String name = csv(office, list);
                if (hashes.containsKey(name)) {
                    check(name);
                }
            }
        }
    }

    private void check(String name) throws IOException {
        Path file = root.resolve(name);
        if (!Files.exists(file) || !Sha256.of(file).equals(hashes.get(name))) {
            throw new PackRefused(named + ": " + name + " is not as it was written; take the pack that was kept.");
        }
    }

    /** The run in a sentence, e.g. {@code "spring.csv, as of 2017-04-18, policy OWN, rules dookhan 3765af7b9a6e"}. */
    public String run() throws IOException {
        try (InputStream totals = Files.newInputStream(root.resolve("totals.json"))) {
            JsonNode run = ContractJson.mapper().readTree(totals).path("run");
            String version = run.path("ruleSetVersion").asString();
            return run.path("docket").asString() + ", as of " + run.path("asOf").asString() + ", policy "
                    + run.path("countyPolicy").asString() + ", rules "
                    + run.path("ruleSet").asString() + " " + version.substring(0, Math.min(12, version.length()));
        } catch (JacksonException e) {
            throw new PackRefused(named + ": its totals.json is not that of a pack.");
        }
    }

    /** Every charge of an office by docket number and charge, from all its lists. All of them are in memory. */
    public List<ChargeStanding> charges(District office) throws IOException {
        List<ChargeStanding> charges = new ArrayList<>();
        // few rules and few sentences stand on very many rows
        Map<String, String> once = new HashMap<>();
        for (ListKind list : ListKind.values()) {
            String name = csv(office, list);
            if (hashes.containsKey(name)) {
                try (var rows = CsvReader.builder().ofNamedCsvRecord(root.resolve(name))) {
                    rows.forEach(row -> charges.add(standing(office, row, once)));
                } catch (CsvParseException | NoSuchElementException | IllegalArgumentException e) {
                    throw new PackRefused(named + ": " + name + " is no list of a pack.");
                }
            }
        }
        charges.sort(ChargeStanding.SAME_CHARGE);
        return charges;
    }

    private static ChargeStanding standing(District office, NamedCsvRecord row, Map<String, String> once) {
        String ground = row.findField("ground").orElse("");
        String rules = FormulaGuard.off(row.getField("rules"));
        String summary = FormulaGuard.off(row.getField("summary"));
        return new ChargeStanding(
                office,
                FormulaGuard.off(row.getField("docketNumber")),
                Integer.parseInt(row.getField("charge")),
                Outcome.valueOf(row.getField("outcome")),
                ground.isEmpty() ? null : Ground.valueOf(ground),
                rules.isEmpty()
                        ? List.of()
                        : Arrays.stream(rules.split(ListColumns.SEPARATOR, -1))
                                .map(each -> once.computeIfAbsent(each, it -> it))
                                .toList(),
                once.computeIfAbsent(summary, it -> it));
    }

    private static String csv(District office, ListKind list) {
        return OfficeList.name(office, list) + "." + ListFormat.CSV.extension();
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
