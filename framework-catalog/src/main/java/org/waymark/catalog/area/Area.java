package org.waymark.catalog.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.language.Wording;

/** An area of the register: a fact with an identity of its own and, for the time being, one GSS code. */
@Entity
@Table(name = "area")
public class Area {
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

    @ElementCollection
    @CollectionTable(name = "area_former_code", joinColumns = @JoinColumn(name = "area_id"))
    @BatchSize(size = 200)
    private Set<FormerCode> formerCodes = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "area_succession",
            joinColumns = @JoinColumn(name = "predecessor_id"),
            inverseJoinColumns = @JoinColumn(name = "successor_id"))
    @BatchSize(size = 200)
    private Set<Area> successors = new HashSet<>();

    @ManyToMany(mappedBy = "successors")
    @BatchSize(size = 200)
    private Set<Area> predecessors = new HashSet<>();

    @Embedded
    private Population population;

    @Embedded
    private Centre centre;

    private boolean fictional;

    @Version
    private long revision = 1;

    protected Area() {}

    /** @throws org.waymark.kit.refusal.Refusal with every fault of the content */
    static Area of(String code, AreaContent content, Referents referents) {
        AreaRules.check(code, content, referents).throwIfAny();
        Area area = new Area();
        area.areaId = content.areaId();
        area.keep(code, content, referents);
        return area;
    }

    /**
     * @param code the present code, or a new one where the boundary has moved
     * @return the areas whose neighbours have changed with it
     * @throws org.waymark.kit.refusal.Refusal with every fault of the content; an area keeps its {@code areaId}
     */
    Set<Area> replace(String code, AreaContent content, Referents referents) {
        AreaRules.check(code, content, referents)
                .check(
                        areaId.equals(content.areaId()),
                        "areaId",
                        "area-id-fixed",
                        "The area {area} has the areaId {areaId} for good.",
                        code,
                        areaId)
                .check(
                        content.formerCodes().stream()
                                .map(FormerCode::code)
                                .collect(Collectors.toSet())
                                .containsAll(formerCodes.stream()
                                        .map(FormerCode::code)
                                        .toList()),
                        "formerCodes",
                        "former-code-taken-away",
                        "A code that the area has borne must stay among formerCodes.")
                .throwIfAny();
        Set<Area> before = Set.copyOf(successors);
        boolean recoded = !this.code.equals(code);
        keep(code, content, referents);
        Set<Area> affected = new HashSet<>();
        if (recoded || !before.equals(successors)) {
            affected.addAll(before);
            affected.addAll(successors);
        }
        if (recoded) {
            affected.addAll(predecessors);
        }
        return affected;
    }

    private void keep(String code, AreaContent content, Referents referents) {
        Wording cy = content.name().cy();
        this.code = code;
        english = content.name().en().text();
        welsh = cy == null ? null : cy.text();
        welshStatus = cy == null ? null : cy.status();
        nation = content.nation();
        region = content.region();
        type = content.type();
        validFrom = content.validFrom();
        validTo = content.validTo();
        formerCodes.retainAll(content.formerCodes());
        formerCodes.addAll(content.formerCodes());
        population = content.population();
        centre = content.centre();
        fictional = content.fictional();
        succeedBy(content.successors().stream()
                .map(referents::coded)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private void succeedBy(Set<Area> others) {
        successors.forEach(other -> other.predecessors.remove(this));
        successors.retainAll(others);
        successors.addAll(others);
        successors.forEach(other -> other.predecessors.add(this));
    }

    public AreaContent content() {
        Text name = new Text(new Wording(english), welsh == null ? null : new Wording(welsh, welshStatus));
        return new AreaContent(
                areaId,
                name,
                nation,
                region,
                type,
                validFrom,
                validTo,
                List.copyOf(formerCodes),
                successors.stream().map(Area::code).toList(),
                population,
                centre,
                fictional);
    }

    public UUID areaId() {
        return areaId;
    }

    /** GSS code. */
    public String code() {
        return code;
    }

    /** Whether the code is, or once was, this area's. */
    boolean hasBorne(String code) {
        return this.code.equals(code)
                || formerCodes.stream().anyMatch(former -> former.code().equals(code));
    }

    /** The areas that took its place. */
    public Collection<Area> successors() {
        return Set.copyOf(successors);
    }

    /** The areas whose place it took. */
    public Collection<Area> predecessors() {
        return Set.copyOf(predecessors);
    }

    /** The aggregate's version: ETag, and sequence of its events. */
    public long revision() {
        return revision;
    }
}
