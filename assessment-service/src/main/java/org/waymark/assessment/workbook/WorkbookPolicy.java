package org.waymark.assessment.workbook;

import java.util.List;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;

/** A workbook speaks of elements of its framework and uses codes that apply in the unit's nation. */
public record WorkbookPolicy(Framework framework, String nation, Vocabulary vocabulary) {

    /** Every fault of the workbook. */
    public Faults faults(Workbook workbook) {
        Faults faults = new Faults();
        checkEntries(workbook.elements(), faults);
        for (int i = 0; i < workbook.barriers().size(); i++) {
            Barrier barrier = workbook.barriers().get(i);
            code(faults, "barriers[" + i + "].type", Vocabulary.BARRIERS, barrier.type());
            checkElements(faults, "barriers[" + i + "].elements", barrier.elements());
        }
        for (int i = 0; i < workbook.actions().size(); i++) {
            code(
                    faults,
                    "actions[" + i + "].horizon",
                    Vocabulary.HORIZONS,
                    workbook.actions().get(i).horizon());
        }
        for (int i = 0; i < workbook.conclusions().size(); i++) {
            OwnConclusion conclusion = workbook.conclusions().get(i);
            code(faults, "conclusions[" + i + "].theme", Vocabulary.THEMES, conclusion.theme());
            checkElements(faults, "conclusions[" + i + "].elements", conclusion.elements());
        }
        return faults;
    }

    private void checkEntries(List<ElementEntry> entries, Faults faults) {
        NamedOnce once = new NamedOnce();
        for (int i = 0; i < entries.size(); i++) {
            ElementEntry entry = entries.get(i);
            String path = "elements[" + i + "]";
            checkElement(faults, path + ".element", entry.element());
            once.check(faults, path + ".element", entry.element());
            for (int k = 0; k < entry.evidence().size(); k++) {
                code(
                        faults,
                        path + ".evidence[" + k + "].type",
                        Vocabulary.EVIDENCE,
                        entry.evidence().get(k).type());
            }
        }
    }

    private void code(Faults faults, String path, String list, String code) {
        vocabulary.checkIn(nation, faults, path, list, code);
    }

    private void checkElements(Faults faults, String path, List<String> elements) {
        for (int i = 0; i < elements.size(); i++) {
            checkElement(faults, path + "[" + i + "]", elements.get(i));
        }
    }

    private void checkElement(Faults faults, String path, String element) {
        framework.names().checkElement(faults, path, element);
    }
}
