package org.vacatur.recommendation.words;

import java.util.List;

/** An explanation as plain text, in lines of {@value #WIDTH} characters at most unless one word is longer. */
final class TextWriter {
    static final int WIDTH = 96;
    private static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();

    private TextWriter() {}

    static String write(List<Block> blocks) {
        var writer = new TextWriter();
        blocks.forEach(writer::block);
        return writer.text.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            wrapped(paragraph.line().text(), "", "");
        } else if (block instanceof Block.Items items) {
            items(items.items(), 0);
        } else if (block instanceof Block.Table table) {
            table.rows()
                    .forEach(it -> wrapped(it.name().text() + ": " + it.value().text(), "", "    "));
        }
    }

    private void heading(Block.Heading heading) {
        if (!text.isEmpty()) {
            text.append(heading.newPage() ? "\n\n" : "\n");
        }
        int from = text.length();
        wrapped(heading.line().text(), "", "");
        String under = switch (heading.level()) {
            case 1 -> "=";
            case 2 -> "-";
            default -> "";
        };
        if (!under.isEmpty()) {
            int longest =
                    text.substring(from).lines().mapToInt(String::length).max().orElse(0);
            text.append(under.repeat(longest)).append('\n');
        }
    }

    private void items(List<Block.Item> items, int depth) {
        String indent = " ".repeat(depth * STEP);
        for (Block.Item each : items) {
            wrapped(each.line().text(), indent + "- ", indent + "  ");
            items(each.under(), depth + 1);
        }
    }

    private void wrapped(String words, String first, String next) {
        StringBuilder line = new StringBuilder(first);
        int begun = line.length();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > begun && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(next);
                begun = line.length();
            }
            line.append(line.length() > begun ? " " : "").append(word);
        }
        text.append(line).append('\n');
    }
}
