package org.waymark.assessment.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.AreaChanged;
import org.waymark.events.Text;
import org.waymark.events.Unit;

/** The local copy of one area of the register. */
@Entity
@Table(name = "area_copy")
public class Area {
    @Id
    private UUID areaId;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private AreaChanged state;

    protected Area() {}

    public Area(AreaChanged state) {
        this.areaId = state.areaId();
        replace(state);
    }

    void replace(AreaChanged newer) {
        this.code = newer.code();
        this.state = newer;
    }

    UUID id() {
        return areaId;
    }

    public String code() {
        return code;
    }

    public String nation() {
        return state.nation();
    }

    /** Whether the area was there on at least one of the days. */
    public boolean isInForce(LocalDate first, LocalDate last) {
        return (state.validFrom() == null || !state.validFrom().isAfter(last))
                && (state.validTo() == null || !state.validTo().isBefore(first));
    }

    /** The areas whose place it took, and those that took its place. */
    Stream<UUID> nextOfKin() {
        return Stream.concat(state.predecessors().stream(), state.successors().stream());
    }

    /** The area as it stands now, to be kept with what is decided about it. */
    public Unit.Area asOfNow() {
        return new Unit.Area(areaId, code, name(), state.region());
    }

    private String name() {
        Text english = state.name().get("en");
        return english == null ? code : english.text();
    }
}
