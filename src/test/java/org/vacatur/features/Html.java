package org.vacatur.features;

/** A page being written; every text is escaped on its way in. */
final class Html {
    private static final String STYLE = """
            body { font: 1rem/1.5 Georgia, serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
            h1, h2, h3, h4 { font-family: Arial, sans-serif; line-height: 1.25 }
            h2 { border-top: 2px solid #444; padding-top: 1rem } h3 { font-size: 1.05rem; background: #eef1f5; padding: .5rem }
            h4 { font-size: 1rem; margin-bottom: .25rem } ul.steps { list-style: none; margin: .25rem 0; padding-left: 1rem }
            .background { border-left: 3px solid #888; padding-left: .75rem; color: #333 } ul.rules { font-size: .85rem }
            table { border-collapse: collapse; margin: .5rem 0 .5rem 1rem; font-size: .9rem } caption { text-align: left }
            th, td { border: 1px solid #999; padding: .2rem .5rem; text-align: left }
            @media print { body { margin: 0; max-width: none } article, tr { break-inside: avoid } h3, h4 { break-after: avoid } }
            """;

    private final StringBuilder page = new StringBuilder(100_000);

    Html open(String title) {
        return raw("<!DOCTYPE html>\n<html lang=\"en-US\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .text(title)
                .raw("</title><style>")
                .raw(STYLE)
                .raw("</style></head><body><main>\n");
    }

    String close() {
        return raw("</main></body></html>\n").page.toString();
    }

    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    Html text(String text) {
        return raw(escaped(text));
    }

    Html tag(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    Html header(String scope, String text) {
        return raw("<th scope=\"" + scope + "\">").text(text).raw("</th>");
    }

    Html link(String target, String text) {
        return raw("<a href=\"" + escaped(target) + "\">").text(text).raw("</a>");
    }

    Html paragraph(String text) {
        String line = oneLine(text);
        return line.isEmpty() ? this : tag("p", line);
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
