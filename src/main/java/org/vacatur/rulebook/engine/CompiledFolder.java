package org.vacatur.rulebook.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.kie.api.KieServices;
import org.vacatur.rulebook.ChargeReading;

/** Keeps compiled rules, each in a file named by the hash of everything it was compiled from. */
final class CompiledFolder {
    private static final String MODELS = "models.txt";

    private final Path folder;

    CompiledFolder(Path folder) {
        this.folder = folder;
    }

    /** What was kept for this file of rules, or what the compiler makes of it now. A file that cannot be read is made again. */
    CompiledClasses get(DrlFile rules) {
        var kept = folder.resolve(key(rules) + ".zip");
        try {
            return read(kept);
        } catch (IOException e) {
            var compiled = Compiler.compile(rules);
            write(compiled, kept);
            return compiled;
        }
    }

    private static CompiledClasses read(Path file) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        var models = entries.remove(MODELS);
        if (models == null) {
            throw new IOException("Not a file of compiled rules: " + file);
        }
        return new CompiledClasses(
                new String(models, StandardCharsets.UTF_8).lines().toList(), entries);
    }

    private void write(CompiledClasses compiled, Path file) {
        try {
            Files.createDirectories(folder);
            var unfinished = Files.createTempFile(folder, "compiled", ".part");
            try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                for (var each : compiled.classes().entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                }
                // last, so that a file cut short is never taken for a whole one
                zip.putNextEntry(new ZipEntry(MODELS));
                zip.write(String.join("\n", compiled.models()).getBytes(StandardCharsets.UTF_8));
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The compiled rules cannot be kept in " + folder, e);
        }
    }

    private static String key(DrlFile rules) {
        try (var reading = ChargeReading.class.getResourceAsStream("ChargeReading.class")) {
            if (reading == null) {
                throw new IllegalStateException("The class of a reading cannot be read");
            }
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(reading.readAllBytes());
            digest.update(String.valueOf(KieServices.class.getPackage().getImplementationVersion())
                    .getBytes(StandardCharsets.UTF_8));
            digest.update(rules.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
