package org.waymark.reporting.published;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.figures.Heading;
import org.waymark.reporting.figures.Picture;

/**
 * Published figures against ours, cell by cell. Figures are compared as a table shows them: {@code 5}, {@code 6 (60%)},
 * {@code 17 of 20} or a symbol.
 *
 * @param source the publication
 * @param compared number of cells compared
 * @param equal number of those that are equal
 * @param notes what else is known of the published figures: notes that belong to no difference
 */
public record Comparison(
        Heading heading,
        String source,
        int compared,
        int equal,
        List<TableTally> tables,
        List<Difference> differences,
        List<PublishedFigures.Note> notes) {

    /** How one table compares. */
    public record TableTally(String table, int compared, int equal) {}

    /**
     * @param cell such as {@code LEAD-2/together/3}
     * @param published what the publication prints
     * @param computed what the baselines come to; {@code x} where we have no such figure
     * @param note what is known of it; null where nothing is
     */
    @Schema(name = "PublishedDifference")
    public record Difference(
            String table,
            String cell,
            String published,
            String computed,
            @Schema(nullable = true) String note) {}

    public static Comparison of(Picture picture, PublishedFigures published) {
        var tallies = new ArrayList<TableTally>();
        var differences = new ArrayList<Difference>();
        var computed = CellTexts.computed(picture);
        CellTexts.published(published).tables().forEach((table, cells) -> {
            var found = cells.entrySet().stream()
                    .map(cell -> new Difference(
                            table,
                            cell.getKey(),
                            cell.getValue(),
                            computed.text(table, cell.getKey()),
                            note(published, table, cell.getKey())))
                    .filter(cell -> !same(cell.published(), cell.computed()))
                    .toList();
            tallies.add(new TableTally(table, cells.size(), cells.size() - found.size()));
            differences.addAll(found);
        });
        return new Comparison(
                Heading.of(picture),
                published.source(),
                tallies.stream().mapToInt(TableTally::compared).sum(),
                tallies.stream().mapToInt(TableTally::equal).sum(),
                List.copyOf(tallies),
                List.copyOf(differences),
                published.notes().stream()
                        .filter(note -> differences.stream().noneMatch(difference -> explains(note, difference)))
                        .toList());
    }

    /** A publication may print 0 for what we mark as rounding to it. */
    private static boolean same(String published, String computed) {
        return published.equals(computed) || computed.equals("low") && published.equals("0");
    }

    private static boolean explains(PublishedFigures.Note note, Difference difference) {
        return note.table().equals(difference.table()) && note.cell().equals(difference.cell());
    }

    private static String note(PublishedFigures published, String table, String cell) {
        return published.notes().stream()
                .filter(note -> note.table().equals(table) && note.cell().equals(cell))
                .map(PublishedFigures.Note::note)
                .findFirst()
                .orElse(null);
    }
}
