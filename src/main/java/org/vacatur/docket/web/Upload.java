package org.vacatur.docket.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.Fault;
import org.vacatur.contract.Nearest;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.Texts;
import org.vacatur.docket.intake.Profile;
import org.vacatur.docket.run.Arrival;
import org.vacatur.docket.run.DocketSettings;
import org.vacatur.docket.run.Dockets;
import org.vacatur.recommendation.CountyPolicy;

/** Reads a form with files as it arrives: files go to disk piece by piece, and nothing is read before the sender is known. */
final class Upload {
    private static final Set<String> FIELDS = Set.of("name", "asOf", "countyPolicy", "profile", "since");
    private static final int LONGEST_FIELD = 1_000;
    /** Of one part, in bytes: room for the longest name that a file can have. */
    private static final int LONGEST_HEADER = 4_096;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final DocketSettings settings;
    private final List<String> profiles;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();

    Upload(DocketSettings settings, List<String> profiles) {
        this.settings = settings;
        this.profiles = profiles;
    }

    /**
     * Takes the files of a request.
     *
     * @return what is asked for with them
     * @throws RequestRefused with every fault; the files that arrived are then of no use
     */
    Dockets.Asked into(Arrival arrival, HttpServletRequest request) {
        if (!multipart(request)) {
            throw new RequestRefused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Send the files as a form: Content-Type: multipart/form-data, each file in a part named file.",
                    List.of());
        }
        try {
            FileUpload upload = new FileUpload();
            upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
            upload.setPartHeaderSizeMax(LONGEST_HEADER);
            upload.setFileCountMax(settings.files() + FIELDS.size() + 1L);
            FileItemIterator parts = upload.getItemIterator(new ServletRequestContext(request));
            while (parts.hasNext()) {
                take(arrival, parts.next());
            }
        } catch (FileCountLimitExceededException e) {
            throw new RequestRefused(
                    ProblemType.INVALID_REQUEST,
                    "The form has more parts than a docket can have. Nothing was kept.",
                    List.of(tooMany()));
        } catch (InvalidFileNameException e) {
            throw new RequestRefused(
                    ProblemType.INVALID_REQUEST, "The form is not as the contract says.", List.of(badName()));
        } catch (IOException e) {
            throw broken();
        }
        if (arrival.count() == 0 && faults.isEmpty()) {
            faults.add(new Fault("file", "is missing; send at least one file in a part of this name"));
        }
        Dockets.Asked asked = asked();
        if (!faults.isEmpty()) {
            throw new RequestRefused(ProblemType.INVALID_REQUEST, "The form is not as the contract says.", faults);
        }
        return asked;
    }

    private static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static RequestRefused broken() {
        return new RequestRefused(
                ProblemType.INVALID_REQUEST,
                "The form broke off or is none. Nothing was kept. Send it again.",
                List.of());
    }

    private void take(Arrival arrival, FileItemStream part) throws IOException {
        String name = String.valueOf(part.getFieldName());
        try (InputStream bytes = part.openStream()) {
            if (name.equals("file") && !part.isFormField()) {
                takeFile(arrival, String.valueOf(part.getName()), bytes);
            } else if (FIELDS.contains(name) && part.isFormField()) {
                takeField(name, bytes.readNBytes(LONGEST_FIELD + 1));
            } else {
                faults.add(new Fault(
                        "?",
                        "a part is not known here"
                                + Nearest.to(name, FIELDS)
                                        .map(each -> " (did you mean " + each + "?)")
                                        .orElse("")
                                + "; known are file, name, asOf, countyPolicy, profile, since"));
            }
        }
    }

    private void takeFile(Arrival arrival, String name, InputStream bytes) throws IOException {
        if (arrival.count() >= settings.files()) {
            faults.add(tooMany());
        } else if (Texts.fault(name, false) != null) {
            faults.add(badName());
        } else if (!arrival.take(name, bytes, settings.fileBytes())) {
            throw new RequestRefused(
                    ProblemType.TOO_LARGE,
                    "A file is larger than " + settings.fileBytes() / (1 << 20) + " MiB. Divide it. Nothing was kept.",
                    List.of());
        }
    }

    private Fault tooMany() {
        return new Fault("file", "is given more than " + settings.files() + " times; load the rest as another docket");
    }

    private static Fault badName() {
        return new Fault("file", "has a name with characters that no file name should have; rename it");
    }

    private void takeField(String name, byte[] bytes) {
        String value = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_FIELD) {
            faults.add(new Fault(name, "is too long"));
        } else if (Texts.fault(value, false) != null) {
            faults.add(new Fault(name, String.valueOf(Texts.fault(value, false))));
        } else if (fields.putIfAbsent(name, value) != null) {
            faults.add(new Fault(name, "is given more than once; keep one"));
        }
    }

    private Dockets.Asked asked() {
        String name = given("name");
        if (name != null && name.length() > 200) {
            faults.add(new Fault("name", "is longer than 200 characters"));
        }
        return new Dockets.Asked(name, day(), policy(), profile(), since());
    }

    private @Nullable String given(String field) {
        String value = fields.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private @Nullable LocalDate day() {
        String given = given("asOf");
        try {
            return given == null ? null : LocalDate.parse(given, DAY);
        } catch (DateTimeParseException e) {
            faults.add(new Fault("asOf", "is no date; write year-month-day, e.g. 2017-04-18"));
            return null;
        }
    }

    private CountyPolicy policy() {
        String given = given("countyPolicy");
        if (given == null) {
            return CountyPolicy.OWN;
        }
        if (!CountyPolicy.NAMES.contains(given)) {
            faults.add(new Fault("countyPolicy", "must be one of " + String.join(", ", CountyPolicy.NAMES)));
            return CountyPolicy.OWN;
        }
        return CountyPolicy.parse(given);
    }

    private String profile() {
        String given = given("profile");
        if (given == null) {
            return Profile.PLAIN;
        }
        if (!profiles.contains(given)) {
            faults.add(new Fault("profile", "must be one of " + String.join(", ", profiles)));
        }
        return given;
    }

    private @Nullable UUID since() {
        String given = given("since");
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("since", "is no id of a run"));
            return null;
        }
    }
}
