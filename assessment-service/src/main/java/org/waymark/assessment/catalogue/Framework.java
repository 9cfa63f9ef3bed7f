package org.waymark.assessment.catalogue;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Scale;
import org.waymark.kit.naming.FrameworkNames;

/** The local copy of one framework version. */
@Entity
@Table(name = "framework_copy")
public class Framework {
    private static final String PUBLISHED = "PUBLISHED";

    @EmbeddedId
    private FrameworkKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrameworkChanged state;

    protected Framework() {}

    public Framework(FrameworkChanged state) {
        this.key = new FrameworkKey(state.id(), state.version());
        this.state = state;
    }

    void replace(FrameworkChanged newer) {
        this.state = newer;
    }

    public boolean isCurrent() {
        return state.status().equals(PUBLISHED);
    }

    /** Where the catalogue's API shows it. */
    public String path() {
        return "/v1/frameworks/" + state.id() + "/versions/" + state.version();
    }

    /** Element codes in the framework's order. */
    public List<String> elements() {
        return state.dimensions().stream()
                .map(FrameworkChanged.Dimension::elements)
                .flatMap(Collection::stream)
                .map(FrameworkChanged.Element::code)
                .toList();
    }

    /** What requests may name of it. */
    public FrameworkNames names() {
        return new FrameworkNames(
                path(),
                elements(),
                scale().levels().stream().map(Scale.Level::number).toList());
    }

    public boolean hasElement(String code) {
        return elements().contains(code);
    }

    public boolean hasVariants() {
        return !state.variants().isEmpty();
    }

    public List<String> variants() {
        return state.variants().stream().map(FrameworkChanged.Variant::code).toList();
    }

    public Optional<FrameworkChanged.Variant> variant(String code) {
        return state.variants().stream()
                .filter(variant -> variant.code().equals(code))
                .findFirst();
    }

    public Scale scale() {
        return state.scale();
    }

    public List<FrameworkChanged.Dimension> dimensions() {
        return state.dimensions();
    }
}
