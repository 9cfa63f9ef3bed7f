package org.waymark.catalog.spreadsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.workbook.Workbook;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Reads a framework from a spreadsheet of the form that {@link SpreadsheetWriter} writes. */
@ApplicationScoped
public class SpreadsheetReader {
    private final FrameworkFile file;

    SpreadsheetReader(FrameworkFile file) {
        this.file = file;
    }

    /**
     * @param xlsx an xlsx workbook
     * @throws Refusal when it is none, or with every fault of its content, by sheet and row
     */
    public FrameworkContent read(InputStream xlsx) {
        Faults faults = new Faults();
        SpreadsheetTree tree = tree(xlsx, faults);
        return file.read(tree.file(), faults, tree::place);
    }

    private static SpreadsheetTree tree(InputStream xlsx, Faults faults) {
        SpreadsheetTree tree = new SpreadsheetTree(faults);
        try {
            Workbook workbook = Workbook.open(xlsx);
            for (String name : Sheets.inOrder()) {
                if (workbook.sheets().contains(name)) {
                    tree.add(name, SheetRows.of(workbook, name, faults));
                }
            }
            workbook.sheets().stream()
                    .filter(name -> !Sheets.inOrder().contains(name))
                    .forEach(
                            name -> faults.add(name, "unknown-sheet", "Sheets are named {allowed}.", Sheets.inOrder()));
        } catch (IOException unreadable) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "", "unreadable", "This is not a spreadsheet in the format xlsx.");
        }
        return tree;
    }
}
