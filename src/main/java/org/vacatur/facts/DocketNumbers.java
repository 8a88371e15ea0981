package org.vacatur.facts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads docket numbers in the shapes the Massachusetts courts use; case, spaces, hyphens and left-out zeros make no difference.
 *
 * <ul>
 *   <li>Trial Court, {@code 0779CR00770}: year, court code, group, sequence (five digits in the Superior Court, six elsewhere);
 *       the groups DL and YO are those of the Juvenile Court
 *   <li>older Superior Court, {@code SUCR2009-10001}, or without its county {@code 2007-00875}
 *   <li>Supreme Judicial Court, {@code SJC-12157} and {@code SJ-2014-0005}; Appeals Court, {@code 16-P-1569}
 * </ul>
 *
 * Two-digit years to 17 are of this century. Source of the first shape: the Trial Court's "Get to know the case number format".
 */
public final class DocketNumbers {
    private static final int LONGEST = 100;
    private static final int LAST_TWO_DIGIT_YEAR = 17;
    private static final String YEAR = "((?:19|20)\\d\\d)";

    private static final Pattern BEFORE_THE_NUMBER = Pattern.compile("^(?:DOCKET(?:NUMBER|NOS?\\.?)?|NOS?\\.|#)[:#]?");
    private static final Pattern TRIAL_COURT = Pattern.compile("(\\d\\d)(\\d\\d)([A-Z]{2})(\\d{1,6})");
    private static final Pattern OLDER_SUPERIOR = Pattern.compile("([A-Z]{2})([A-Z]{2})" + YEAR + "(\\d{1,6})");
    private static final Pattern WITHOUT_COUNTY = Pattern.compile(YEAR + "(?:-(\\d{1,6})|(\\d{5}))");
    private static final Pattern FULL_COURT = Pattern.compile("SJC(\\d{4,5})");
    private static final Pattern SINGLE_JUSTICE = Pattern.compile("SJ" + YEAR + "(\\d{1,5})");
    private static final Pattern APPEALS_COURT = Pattern.compile("((?:19|20)?\\d\\d)([PJ])(\\d{1,5})");

    private final Courts courts;

    private DocketNumbers(Courts courts) {
        this.courts = courts;
    }

    /** Takes the rows of {@code courts.csv}; every faulty cell is handed to {@code faults}. */
    public static DocketNumbers of(List<TableRow> courts, Consumer<TableFault> faults) {
        return new DocketNumbers(Courts.of(courts, faults));
    }

    /** Never refuses: a number that cannot be read comes back as not readable, its text kept. */
    public DocketNumber read(String raw) {
        if (raw.length() <= LONGEST) {
            String tidy = Folding.fold(raw).replace(" ", "").toUpperCase(Locale.ROOT);
            tidy = BEFORE_THE_NUMBER.matcher(tidy).replaceFirst("");
            DocketNumber read = readTidy(raw, tidy);
            if (read != null) {
                return read;
            }
        }
        return new DocketNumber(raw, raw.strip(), false, null, null, null, null, null);
    }

    private @Nullable DocketNumber readTidy(String raw, String tidy) {
        String joined = tidy.replace("-", "");
        Matcher m;
        if ((m = TRIAL_COURT.matcher(joined)).matches()) {
            return trialCourt(raw, m);
        }
        if ((m = OLDER_SUPERIOR.matcher(joined)).matches()) {
            String normalized = m.group(1) + m.group(2) + m.group(3) + "-" + padded(m.group(4), 5);
            Court court = courts.withPrefix(m.group(1));
            return superior(raw, normalized, m.group(3), m.group(1), court);
        }
        if ((m = WITHOUT_COUNTY.matcher(tidy)).matches()) {
            String sequence = m.group(2) != null ? m.group(2) : m.group(3);
            return superior(raw, m.group(1) + "-" + padded(sequence, 5), m.group(1), null, null);
        }
        if ((m = FULL_COURT.matcher(joined)).matches()) {
            return appellate(raw, "SJC-" + m.group(1), null, "Supreme Judicial Court");
        }
        if ((m = SINGLE_JUSTICE.matcher(joined)).matches()) {
            String normalized = "SJ-" + m.group(1) + "-" + padded(m.group(2), 4);
            return appellate(raw, normalized, year(m.group(1)), "Supreme Judicial Court for Suffolk County");
        }
        if ((m = APPEALS_COURT.matcher(joined)).matches()) {
            int year = year(m.group(1));
            return appellate(raw, year + "-" + m.group(2) + "-" + padded(m.group(3), 4), year, "Appeals Court");
        }
        return null;
    }

    private DocketNumber trialCourt(String raw, Matcher m) {
        String code = m.group(2);
        String group = m.group(3);
        Court court = courts.withCode(code);
        boolean juvenile = group.equals("DL") || group.equals("YO");
        CourtDepartment department = juvenile ? CourtDepartment.JUVENILE : court == null ? null : court.department();
        String sequence = padded(m.group(4), department == CourtDepartment.SUPERIOR ? 5 : 6);
        return new DocketNumber(
                raw,
                m.group(1) + code + group + sequence,
                true,
                year(m.group(1)),
                code,
                juvenile ? "Juvenile Court" : court == null ? null : court.name(),
                court == null ? null : court.district(),
                department);
    }

    private static DocketNumber superior(
            String raw, String normalized, String year, @Nullable String prefix, @Nullable Court court) {
        return new DocketNumber(
                raw,
                normalized,
                true,
                year(year),
                prefix,
                court == null ? null : court.name(),
                court == null ? null : court.district(),
                CourtDepartment.SUPERIOR);
    }

    private static DocketNumber appellate(String raw, String normalized, @Nullable Integer year, String court) {
        return new DocketNumber(raw, normalized, true, year, null, court, null, CourtDepartment.OTHER);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year <= LAST_TWO_DIGIT_YEAR ? 2000 + year : 1900 + year;
    }

    private static String padded(String sequence, int width) {
        int number = Integer.parseInt(sequence);
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
