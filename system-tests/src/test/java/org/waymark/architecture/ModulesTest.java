package org.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ModulesTest {
    private static final Map<String, String> PACKAGES = Map.of(
            "framework-catalog", "org.waymark.catalog..",
            "survey-service", "org.waymark.survey..",
            "assessment-service", "org.waymark.assessment..",
            "reporting-service", "org.waymark.reporting..");

    @Test
    void no_service_depends_on_another() {
        for (String service : Classes.SERVICES) {
            String[] others = PACKAGES.entrySet().stream()
                    .filter(other -> !other.getKey().equals(service))
                    .map(Map.Entry::getValue)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(PACKAGES.get(service))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(Classes.of(service));
        }
    }

    @Test
    void the_service_kit_knows_neither_events_nor_services() {
        noClasses()
                .that()
                .resideInAPackage("org.waymark.kit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.waymark.events..",
                        "org.waymark.statistics..",
                        "org.waymark.disclosure..",
                        "org.waymark.catalog..",
                        "org.waymark.survey..",
                        "org.waymark.assessment..",
                        "org.waymark.reporting..")
                .check(Classes.of("service-kit"));
    }

    @Test
    void events_statistics_and_disclosure_are_plain_java() {
        for (String library : List.of("event-contracts", "ordinal-statistics", "disclosure-control")) {
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "org.waymark.events..", "org.waymark.statistics..", "org.waymark.disclosure..")
                    .check(Classes.of(library));
        }
    }
}
