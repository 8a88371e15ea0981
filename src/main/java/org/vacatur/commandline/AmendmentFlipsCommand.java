package org.vacatur.commandline;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.vacatur.commandline.service.Answer;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.ServiceFailed;
import org.vacatur.docket.impact.FlipPage;
import org.vacatur.docket.lists.ListFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "flips",
        description =
                "Lists the charges that would come out otherwise, by the last trial of a draft, each with both explanations:"
                        + " all of them into a file, the first 20 on the terminal.")
final class AmendmentFlipsCommand extends OneAmendmentCommand {
    private static final int SHOWN = 20;

    @Mixin
    FileToWrite to = new FileToWrite();

    AmendmentFlipsCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    void look() {
        to.look();
        if (to.file != null) {
            format(to.file.toString());
        }
    }

    private ListFormat format(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return ListFormat.CSV;
        }
        if (name.endsWith(".xlsx")) {
            return ListFormat.XLSX;
        }
        throw refused(file + ": the name says no format; end it in .csv or .xlsx.");
    }

    private static Answer list(AmendmentOfService amendment, String flips, ListFormat format) throws ServiceFailed {
        // a parameter in it, as of CSV, is said of an answer and not asked for
        return amendment.service().ask(Ask.get(flips, format.mediaType().replaceAll(";.*", "")));
    }

    private static long rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().count();
    }

    @Override
    int ask(AmendmentOfService amendment) throws ServiceFailed {
        UUID trial = amendment.shown().amendment().trial();
        if (trial == null) {
            err().println("The draft was not tried yet; amendment try " + id + " tries it.");
            return VacaturCommand.ERROR;
        }
        String flips = amendment.path("/trials/" + trial + "/flips");
        if (to.file != null) {
            ListFormat form = format(to.file.toString());
            Answer written = list(amendment, flips, form);
            FileToWrite.write(to.file, written.body());
            Answer rows = form == ListFormat.CSV ? written : list(amendment, flips, ListFormat.CSV);
            err().printf(
                            Locale.ROOT,
                            "%s: %,d charges that would come out otherwise, each with both explanations.%n",
                            to.file,
                            rows(rows.text()));
            return VacaturCommand.FINE;
        }
        FlipPage page = amendment.service().ask(Ask.get(flips + "?size=" + SHOWN), FlipPage.class);
        page.items().forEach(each -> out().println(ImpactText.of(each)));
        if (page.items().isEmpty()) {
            err().println("No charge that you may see would come out otherwise.");
        } else if (page.next() != null) {
            err().println("These are the first " + SHOWN + "; --out FILE.csv or FILE.xlsx writes all.");
        }
        return VacaturCommand.FINE;
    }
}
