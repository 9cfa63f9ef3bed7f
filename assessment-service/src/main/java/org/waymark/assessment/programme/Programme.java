package org.waymark.assessment.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.events.FrameworkRef;
import org.waymark.kit.refusal.Refusal;

/** A national programme, with its cycles. */
@Entity
@Table(name = "programme")
public class Programme {
    @Id
    @Column(name = "programme_id")
    private UUID id;

    @Version
    private long version;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Definition definition;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Cycle> cycles = List.of();

    protected Programme() {}

    public Programme(UUID id, Definition definition, Vocabulary vocabulary, FloorPolicy floor) {
        this.id = id;
        define(definition, vocabulary, floor);
    }

    public void define(Definition wanted, Vocabulary vocabulary, FloorPolicy floor) {
        wanted.faults(vocabulary, floor).throwIfAny();
        this.definition = wanted;
        this.code = wanted.code();
    }

    /** Adds the cycle or replaces the one of the same id. */
    public void run(Cycle cycle) {
        cycle.faults().throwIfAny();
        List<Cycle> others = new ArrayList<>(cycles);
        others.removeIf(other -> other.cycleId().equals(cycle.cycleId()));
        if (others.stream().anyMatch(other -> other.code().equals(cycle.code()))) {
            throw Refusal.ruleBroken("code", "code-taken", "Another cycle of the programme has this code.");
        }
        others.add(cycle);
        this.cycles = List.copyOf(others);
    }

    public boolean offers(FrameworkRef framework) {
        return definition.offers(framework);
    }

    public Optional<Cycle> cycle(UUID cycleId) {
        return cycles.stream().filter(cycle -> cycle.cycleId().equals(cycleId)).findFirst();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Definition definition() {
        return definition;
    }

    public List<Cycle> cycles() {
        return cycles;
    }
}
