package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An area's workbook: types of evidence held with brief notes, barriers to change and priority actions. */
final class WorkbookDealing {
    private static final List<String> EVIDENCE_TYPES = codes("evidence-type");
    private static final List<String> BARRIER_TYPES = codes("barrier-type");
    private static final List<String> REMOVABLE_BY = List.of("LOCAL", "LOCAL", "REGIONAL", "NATIONAL");
    private static final List<String> HORIZONS = List.of("short", "medium", "long");
    private static final List<String> DUE = List.of("2021-12-31", "2022-07-31", "2023-03-31");
    private static final List<String> OWNERS =
            List.of("Early years lead", "Head of health visiting", "Public health consultant", "Voluntary sector lead");

    private WorkbookDealing() {}

    static AreaPlan.Workbook deal(DemoArea area, List<AreaPlan.Element> elements) {
        Chance chance = Chance.of("workbook", area.code());
        return new AreaPlan.Workbook(
                Phrases.one("narrative", chance),
                elements.stream().map(element -> page(element, chance)).toList(),
                barriers(elements, chance),
                actions(chance));
    }

    private static AreaPlan.Page page(AreaPlan.Element element, Chance chance) {
        List<AreaPlan.Evidence> evidence = chance.some(EVIDENCE_TYPES, chance.below(4)).stream()
                .map(type -> new AreaPlan.Evidence(type, Phrases.one("evidence-note", chance), chance.happens(80)))
                .toList();
        String worksWell = chance.happens(25) ? Phrases.one("works-well", chance) : null;
        return new AreaPlan.Page(element.code(), evidence, worksWell);
    }

    private static List<AreaPlan.Barrier> barriers(List<AreaPlan.Element> elements, Chance chance) {
        List<AreaPlan.Barrier> barriers = new ArrayList<>();
        for (String type : chance.some(BARRIER_TYPES, 2 + chance.below(3))) {
            barriers.add(new AreaPlan.Barrier(
                    type,
                    chance.pick(elements).code(),
                    chance.pick(REMOVABLE_BY),
                    Phrases.one("barrier-note", chance)));
        }
        return barriers;
    }

    private static List<AreaPlan.Action> actions(Chance chance) {
        List<String> titles = Phrases.some("action", HORIZONS.size(), chance);
        return IntStream.range(0, HORIZONS.size())
                .mapToObj(i -> new AreaPlan.Action(titles.get(i), HORIZONS.get(i), chance.pick(OWNERS), DUE.get(i)))
                .toList();
    }

    private static List<String> codes(String kind) {
        return CsvFile.rows("codes").stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("code"))
                .toList();
    }
}
