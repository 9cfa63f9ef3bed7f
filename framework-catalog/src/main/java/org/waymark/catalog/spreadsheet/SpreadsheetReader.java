package org.waymark.catalog.spreadsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
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
        try (ReadableWorkbook workbook = new ReadableWorkbook(Workbooks.checked(xlsx))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (String name : Sheets.inOrder()) {
                for (Sheet sheet : sheets) {
                    if (sheet.getName().equals(name)) {
                        tree.add(name, SheetRows.of(sheet, faults));
                    }
                }
            }
            sheets.stream()
                    .map(Sheet::getName)
                    .filter(name -> !Sheets.inOrder().contains(name))
                    .forEach(name -> faults.add(
                            name, "unknown-sheet", "Sheets are named {0}.", String.join(", ", Sheets.inOrder())));
        } catch (IOException
                | ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException unreadable) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "", "unreadable", "This is not a spreadsheet in the format xlsx.");
        }
        return tree;
    }
}
