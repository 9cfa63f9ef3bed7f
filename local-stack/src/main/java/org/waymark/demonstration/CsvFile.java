package org.waymark.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the data files of this package: lines starting with {@code #} are remarks, the first other line names the columns. */
final class CsvFile {
    private CsvFile() {}

    /** The rows of {@code /demonstration/<name>.csv} in order, each as column to value. */
    static List<Map<String, String>> rows(String name) {
        List<List<String>> lines = text(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(CsvFile::cells)
                .toList();
        List<String> columns = lines.get(0);
        return lines.stream().skip(1).map(cells -> row(columns, cells)).toList();
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text(String name) {
        try (InputStream file = CsvFile.class.getResourceAsStream("/demonstration/" + name + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
