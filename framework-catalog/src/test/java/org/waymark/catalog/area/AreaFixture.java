package org.waymark.catalog.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.catalog.language.Text;

/** Builds what the register is told of a made-up Welsh area. */
final class AreaFixture {
    private UUID id = UUID.randomUUID();
    private String nation = "Wales";
    private LocalDate from;
    private LocalDate to;
    private List<FormerCode> formerCodes = List.of();
    private List<String> successors = List.of();
    private Population population;
    private Centre centre;

    static AreaFixture content() {
        return new AreaFixture();
    }

    static Area area(String code, AreaFixture fixture) {
        return Area.of(code, fixture.build(), new Referents(List.of()));
    }

    AreaFixture identified(UUID id) {
        this.id = id;
        return this;
    }

    AreaFixture nation(String nation) {
        this.nation = nation;
        return this;
    }

    AreaFixture from(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    AreaFixture ended(String day) {
        to = LocalDate.parse(day);
        return this;
    }

    AreaFixture formerly(String... codes) {
        formerCodes =
                Stream.of(codes).map(code -> new FormerCode(code, null, null)).toList();
        return this;
    }

    AreaFixture succeededBy(String... codes) {
        successors = List.of(codes);
        return this;
    }

    AreaFixture living(int count, int year) {
        population = new Population(count, year);
        return this;
    }

    AreaFixture at(double latitude, double longitude) {
        centre = new Centre(latitude, longitude);
        return this;
    }

    AreaContent build() {
        Text name = Text.english("Nowhere");
        return new AreaContent(
                id, name, nation, null, "unitary", from, to, formerCodes, successors, population, centre, true);
    }
}
