package org.waymark.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.events.BaselineChanged;
import org.waymark.events.FrameworkRef;
import org.waymark.events.Unit;

/** A validated baseline of a made-up area: every element at level 1, counted, named and open to the programme. */
public final class BaselineFixture {
    private final UUID programme;
    private final UUID cycle;
    private final String nation;
    private final UUID assessment = UUID.randomUUID();
    private String status = "VALIDATED";
    private int revision = 1;
    private boolean counted = true;
    private boolean named = true;
    private List<String> admits = List.of("partners", "area", "panel", "peers", "programme");
    private final List<BaselineChanged.ElementResult> elements = new ArrayList<>();
    private BaselineChanged.Participation participation =
            new BaselineChanged.Participation(30, 10, List.of(new BaselineChanged.RoleCount("health-visitor", 2)));
    private List<BaselineChanged.Conclusion> conclusions = List.of();

    public BaselineFixture(UUID programme, UUID cycle, String nation) {
        this.programme = programme;
        this.cycle = cycle;
        this.nation = nation;
        rated("PLAN-1", 1).rated("PLAN-2", 1).rated("LEAD-1", 1);
    }

    public BaselineFixture rated(String element, int level) {
        return element(element, "RATED", level);
    }

    public BaselineFixture unrated(String element) {
        return element(element, "UNRATED", null);
    }

    public BaselineFixture corrected() {
        revision++;
        return this;
    }

    public BaselineFixture withdrawn() {
        status = "WITHDRAWN";
        return this;
    }

    public BaselineFixture counted(boolean agreed) {
        counted = agreed;
        return this;
    }

    public BaselineFixture named(boolean agreed) {
        named = agreed;
        return this;
    }

    public BaselineFixture admits(String... audiences) {
        admits = List.of(audiences);
        return this;
    }

    public BaselineFixture participation(int respondents, int participants, BaselineChanged.RoleCount... roles) {
        participation = new BaselineChanged.Participation(respondents, participants, List.of(roles));
        return this;
    }

    public BaselineFixture concluded(BaselineChanged.Conclusion... drawn) {
        conclusions = List.of(drawn);
        return this;
    }

    public BaselineChanged state() {
        return new BaselineChanged(
                assessment,
                programme,
                cycle,
                status,
                revision,
                Instant.parse("2021-05-20T10:00:00Z"),
                new Unit(
                        "Demonstration Area",
                        nation,
                        List.of(new Unit.Area(UUID.randomUUID(), "W99000001", "Area", null))),
                new FrameworkRef(World.FRAMEWORK, World.VERSION, null),
                new BaselineChanged.Consent(counted, named, admits),
                World.scale(),
                List.of(),
                elements,
                participation,
                conclusions,
                List.of(),
                List.of());
    }

    private BaselineFixture element(String element, String outcome, Integer level) {
        elements.removeIf(known -> known.element().equals(element));
        elements.add(new BaselineChanged.ElementResult(
                element, World.text(element), element.substring(0, 4), null, null, null, outcome, level, false));
        return this;
    }
}
