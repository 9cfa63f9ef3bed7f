package org.waymark.catalog.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.language.Wording;
import org.waymark.kit.refusal.Faults;

/** An area of the register: a fact with an identity of its own and, for the time being, one GSS code. */
@Entity
@Table(name = "area")
public class Area {
    private static final Set<String> NATIONS = Set.of("England", "Wales");

    @Id
    private UUID areaId;

    private String code;

    @Column(name = "name_en")
    private String english;

    @Column(name = "name_cy")
    private String welsh;

    @Column(name = "name_cy_status")
    @Enumerated(EnumType.STRING)
    private Wording.Status welshStatus;

    private String nation;
    private String region;
    private String type;
    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean fictional;

    @Version
    private long revision = 1;

    protected Area() {}

    /** @throws org.waymark.kit.refusal.Refusal with every fault of the content */
    public static Area of(String code, AreaContent content) {
        check(code, content).throwIfAny();
        Area area = new Area();
        area.areaId = content.areaId();
        area.code = code;
        area.keep(content);
        return area;
    }

    /** @throws org.waymark.kit.refusal.Refusal with every fault of the content; an area keeps its {@code areaId} */
    public void replace(AreaContent content) {
        check(code, content)
                .check(
                        areaId.equals(content.areaId()),
                        "areaId",
                        "area-id-fixed",
                        "The area " + code + " has the areaId " + areaId + " for good.")
                .throwIfAny();
        keep(content);
    }

    private static Faults check(String code, AreaContent content) {
        boolean knownNation = NATIONS.contains(content.nation());
        return new Faults()
                .check(knownNation, "nation", "unknown-nation", "The nation is England or Wales.")
                .check(
                        !knownNation || code.charAt(0) == content.nation().charAt(0),
                        "nation",
                        "nation-against-code",
                        "The code " + code + " does not belong to " + content.nation() + ".")
                .check(
                        content.validFrom() == null
                                || content.validTo() == null
                                || !content.validTo().isBefore(content.validFrom()),
                        "validTo",
                        "ends-before-it-begins",
                        "validTo must not lie before validFrom.");
    }

    private void keep(AreaContent content) {
        Wording cy = content.name().cy();
        english = content.name().en().text();
        welsh = cy == null ? null : cy.text();
        welshStatus = cy == null ? null : cy.status();
        nation = content.nation();
        region = content.region();
        type = content.type();
        validFrom = content.validFrom();
        validTo = content.validTo();
        fictional = content.fictional();
    }

    public AreaContent content() {
        Text name = new Text(new Wording(english), welsh == null ? null : new Wording(welsh, welshStatus));
        return new AreaContent(areaId, name, nation, region, type, validFrom, validTo, fictional);
    }

    public UUID areaId() {
        return areaId;
    }

    /** GSS code. */
    public String code() {
        return code;
    }

    /** The aggregate's version: ETag, and sequence of its events. */
    public long revision() {
        return revision;
    }
}
