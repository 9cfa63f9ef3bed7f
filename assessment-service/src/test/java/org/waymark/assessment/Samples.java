package org.waymark.assessment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.assessment.catalogue.CodeList;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.events.AreaChanged;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Scale;
import org.waymark.events.Text;

/** A small catalogue: three elements on a scale of 1 to 4, one area per nation and a second Welsh one. */
public final class Samples {
    public static final String FRAMEWORK = "sample-framework";
    public static final String VERSION = "1";
    public static final String WELSH_AREA = "W99000001";
    public static final String OTHER_WELSH_AREA = "W99000002";
    public static final String ENGLISH_AREA = "E99000001";
    public static final LocalDate TODAY = LocalDate.of(2021, 6, 1);

    private Samples() {}

    public static FrameworkChanged frameworkState() {
        return frameworkState(FRAMEWORK, "PUBLISHED");
    }

    public static FrameworkChanged frameworkState(String id, String status) {
        return new FrameworkChanged(
                id,
                VERSION,
                status,
                english("Sample"),
                scale(),
                List.of(variant("england", "England"), variant("wales", "Wales")),
                List.of(dimension("PLAN", "PLAN-1", "PLAN-2"), dimension("LEAD", "LEAD-1")));
    }

    public static Framework framework() {
        return new Framework(frameworkState());
    }

    public static List<CodeListChanged> codeLists() {
        return List.of(
                list("agencies", item("council"), item("health"), item("charity")),
                list(
                        "stakeholder-roles",
                        item("health-visitor"),
                        item("manager"),
                        item("teacher"),
                        item("parent"),
                        item("midwife"),
                        item("commissioner", "England")),
                list("attendance-levels", item("strategic"), item("operational"), item("community")),
                list("evidence-types", item("reach"), item("delivery")),
                list("barrier-types", item("capacity")),
                list("action-horizons", item("short"), item("long")),
                list(
                        "conclusion-themes",
                        new CodeListChanged.Item("STRATEGY", english("Strategy"), List.of(), Map.of("kind", "NEED")),
                        item("GOVERNANCE"),
                        item("COMMON-PROCESSES", "Wales")));
    }

    public static Vocabulary vocabulary() {
        return new Vocabulary(codeLists().stream().map(CodeList::new).toList());
    }

    public static AreaChanged area(String code, String nation) {
        return area(code, nation, LocalDate.of(2020, 1, 1), null, List.of(), List.of());
    }

    /**
     * @param predecessors codes of the areas whose place it took
     * @param successors codes of the areas that took its place
     */
    public static AreaChanged area(
            String code,
            String nation,
            LocalDate from,
            LocalDate to,
            List<String> predecessors,
            List<String> successors) {
        return new AreaChanged(
                areaId(code),
                code,
                english("Area " + code),
                nation,
                "North",
                "unitary",
                from,
                to,
                null,
                predecessors.stream().map(Samples::areaId).toList(),
                successors.stream().map(Samples::areaId).toList(),
                null,
                null,
                true);
    }

    private static UUID areaId(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static Scale scale() {
        return new Scale(IntStream.rangeClosed(1, 4)
                .mapToObj(number ->
                        new Scale.Level(number, "L" + number, english("Level " + number), english("L" + number), null))
                .toList());
    }

    private static FrameworkChanged.Variant variant(String code, String nation) {
        return new FrameworkChanged.Variant(code, english(nation), List.of(nation), List.of("en"));
    }

    private static FrameworkChanged.Dimension dimension(String code, String... elements) {
        return new FrameworkChanged.Dimension(
                code,
                english(code),
                List.of(elements).stream()
                        .map(element -> new FrameworkChanged.Element(element, english(element), null, List.of()))
                        .toList());
    }

    private static CodeListChanged list(String name, CodeListChanged.Item... items) {
        return new CodeListChanged(name, english(name), List.of(items));
    }

    private static CodeListChanged.Item item(String code, String... nations) {
        return new CodeListChanged.Item(code, english(code), List.of(nations), Map.of());
    }

    private static Map<String, Text> english(String text) {
        return Map.of("en", new Text(text, null));
    }
}
