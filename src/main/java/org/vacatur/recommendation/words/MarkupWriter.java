package org.vacatur.recommendation.words;

import java.util.List;
import org.vacatur.paper.Markup;

/** An explanation as XHTML with one style and nothing else: no script, and nothing to fetch. */
final class MarkupWriter {
    static final String LANGUAGE = "en-US";

    private final Markup page = new Markup();

    private MarkupWriter() {}

    /** @param style of the page; anything in it that XML does not take as it is would be escaped */
    static String write(String title, List<Block> blocks, String style) {
        var writer = new MarkupWriter();
        writer.page
                .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", LANGUAGE, "xml:lang", LANGUAGE)
                .open("head")
                .empty("meta", "charset", "UTF-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "subject", "content", "Advice of rules on a case. People decide.")
                .element("title", title)
                .element("style", style)
                .close()
                .open("body")
                .open("main");
        blocks.forEach(writer::block);
        return writer.page.close().close().close().toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            String name = "h" + heading.level();
            if (heading.newPage()) {
                page.element(name, heading.line().text(), "class", "onward");
            } else {
                page.element(name, heading.line().text());
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            page.element("p", paragraph.line().text());
        } else if (block instanceof Block.Items items) {
            items(items.items());
        } else if (block instanceof Block.Table table) {
            table(table.rows());
        }
    }

    private void items(List<Block.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        page.open("ul");
        for (Block.Item each : items) {
            page.open("li").text(each.line().text());
            items(each.under());
            page.close();
        }
        page.close();
    }

    private void table(List<Block.Row> rows) {
        page.open("table").open("tbody");
        for (Block.Row each : rows) {
            page.open("tr")
                    .element("th", each.name().text() + ":", "scope", "row")
                    .element("td", each.value().text())
                    .close();
        }
        page.close().close();
    }
}
