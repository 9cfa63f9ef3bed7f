package org.waymark.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules live in plain Java: only what translates to and from HTTP or Kafka knows of them. */
class DomainTest {
    private static final JavaClasses SERVICES = Classes.of(Classes.SERVICES);
    /** Names of the classes that translate: resources, and what belongs to the answers of one. */
    private static final Set<String> TRANSLATORS = Set.of("Resource", "Answers", "Filter", "Mapper", "Parameter");

    @Test
    void only_resources_know_rest() {
        noClasses()
                .that(describe("translate nothing", javaClass -> !translates(javaClass)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(SERVICES);
    }

    @Test
    void only_intake_and_rebuild_know_kafka() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..intake..", "..rebuild..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..", "org.eclipse.microprofile.reactive..", "io.smallrye.reactive..")
                .check(SERVICES);
    }

    @Test
    void policies_know_no_framework_at_all() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Policy")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.apache..")
                .check(SERVICES);
    }

    @Test
    void entities_have_no_public_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .notBePublic()
                // there is not even one today; the rule below keeps this one honest
                .allowEmptyShould(true)
                .check(SERVICES);
    }

    /** Responses wait for their survey's row already, and nobody else puts them. */
    @Test
    void first_puts_of_one_id_follow_one_another() {
        methods()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.PUT")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.waymark.survey.response")
                .should()
                .beAnnotatedWith("org.waymark.kit.http.InTurn")
                .check(SERVICES);
    }

    @Test
    void packages_are_named_by_feature() {
        noClasses()
                .that()
                .resideInAPackage("org.waymark..")
                .should()
                .resideInAnyPackage("..service..", "..dto..", "..mapper..", "..util..", "..utils..", "..impl..")
                .check(SERVICES);
    }

    private static boolean translates(JavaClass javaClass) {
        JavaClass outermost = javaClass;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        String name = outermost.getSimpleName();
        return TRANSLATORS.stream().anyMatch(name::endsWith);
    }
}
