package org.waymark.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The guide {@code docs/your-own-framework.md}: files to save, commands to paste and tables, by the number of the step. */
final class Guide {
    private static final Pattern FILE = Pattern.compile("(?ms)^`([\\w.-]+)`\\n```\\w+\\n(.*?)^```");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\bs/([^/]+)/([^/]+)/");

    private final String text = read();

    /** The file of that name; those of a further area are made as the guide says. */
    String file(String name) {
        return FILE.matcher(text)
                .results()
                .filter(file -> file.group(1).equals(name))
                .map(file -> file.group(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the guide has no file " + name));
    }

    /** The calls of a step, one a line. */
    List<String> calls(int step) {
        return commands(step).lines().filter(line -> line.startsWith("curl ")).toList();
    }

    /** The rows of a step's first table, by its headings. */
    List<Map<String, String>> table(int step) {
        List<String[]> lines = section(step)
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2).split(" ?\\| ?"))
                .toList();
        return lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
    }

    /** What the {@code sed} command of a step makes of a text. */
    String edited(int step, String original, String number) {
        String edited = original;
        String sed = commands(step)
                .lines()
                .filter(line -> line.contains("sed "))
                .findFirst()
                .orElseThrow();
        for (MatchResult change : SUBSTITUTION.matcher(sed).results().toList()) {
            edited = edited.replace(change.group(1), change.group(2).replace("$n", number));
        }
        return edited;
    }

    private String commands(int step) {
        StringBuilder commands = new StringBuilder();
        COMMANDS.matcher(section(step)).results().forEach(block -> commands.append(block.group(1)));
        return commands.toString().replaceAll("\\\\\\n *", "");
    }

    private String section(int step) {
        Matcher section =
                Pattern.compile("(?ms)^## " + step + "\\. .*?(?=^## |\\z)").matcher(text);
        if (!section.find()) {
            throw new AssertionError("the guide has no step " + step);
        }
        return section.group();
    }

    private static Map<String, String> row(String[] headings, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, headings.length).forEach(i -> row.put(headings[i], unquoted(cells[i])));
        return row;
    }

    private static String unquoted(String cell) {
        return cell.replace("`", "");
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "your-own-framework.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
