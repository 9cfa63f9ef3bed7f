package org.waymark.assessment.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.catalogue.Vocabulary;
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
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            ElementEntry entry = entries.get(i);
            String path = "elements[" + i + "]";
            checkElement(faults, path + ".element", entry.element());
            faults.check(
                    seen.add(entry.element()),
                    path + ".element",
                    "named-twice",
                    "The element {element} has more than one entry.",
                    entry.element());
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
        faults.checkKnown(
                framework.elements(),
                framework.path(),
                path,
                "unknown-element",
                "The framework has no element \"{element}\".",
                element);
    }
}
