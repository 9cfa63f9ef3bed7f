package org.waymark.assessment.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.FrameworkRef;
import org.waymark.events.Unit;

/**
 * A setting as it is kept: with the unit's areas as the register had them.
 *
 * @param unitKey what makes the unit the same unit within its cycle
 * @param areaCodes GSS codes of the unit's areas, where a query can find them
 */
@Embeddable
public record Placement(
        UUID programmeId,
        UUID cycleId,
        String frameworkId,
        String frameworkVersion,
        String frameworkVariant,
        @Enumerated(EnumType.STRING) Way way,
        @JdbcTypeCode(SqlTypes.JSON) Unit unit,
        String unitKey,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> areaCodes) {

    static Placement of(Setting setting, Unit unit, UnitKey key) {
        return new Placement(
                setting.programmeId(),
                setting.cycleId(),
                setting.framework().id(),
                setting.framework().version(),
                setting.framework().variant(),
                setting.way(),
                unit,
                key.value(),
                unit.areas().stream().map(Unit.Area::code).toList());
    }

    public FrameworkRef framework() {
        return new FrameworkRef(frameworkId, frameworkVersion, frameworkVariant);
    }

    /** What the coordinator asked for. */
    public Setting setting() {
        return new Setting(programmeId, cycleId, new Setting.UnitOfAreas(unit.name(), areaCodes), framework(), way);
    }
}
