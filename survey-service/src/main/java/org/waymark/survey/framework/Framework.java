package org.waymark.survey.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Scale;

/** A framework version as the catalogue announced it. */
@Entity
public class Framework {
    @Id
    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrameworkChanged content;

    protected Framework() {}

    public Framework(FrameworkChanged content) {
        this.key = FrameworkChanged.key(content.id(), content.version());
        this.content = content;
    }

    public String key() {
        return key;
    }

    public String id() {
        return content.id();
    }

    public String version() {
        return content.version();
    }

    /** All that the catalogue says of it. */
    public FrameworkChanged content() {
        return content;
    }

    /** Where the catalogue's API shows it. */
    public String path() {
        return "/v1/frameworks/" + id() + "/versions/" + version();
    }

    /** Codes of all elements, in the framework's order. */
    public List<String> elements() {
        return content.dimensions().stream()
                .flatMap(dimension -> dimension.elements().stream())
                .map(FrameworkChanged.Element::code)
                .toList();
    }

    /** Numbers of all levels, lowest first. */
    public List<Integer> levels() {
        return content.scale().levels().stream().map(Scale.Level::number).toList();
    }

    /** Whether every text of the variant is there in every one of the languages. */
    public boolean speaks(Collection<String> languages, String variant) {
        return complete(variant).containsAll(languages);
    }

    private Set<String> complete(String variant) {
        if (content.variants().isEmpty()) {
            return content.title().keySet();
        }
        return content.variants().stream()
                .filter(each -> variant == null || each.code().equals(variant))
                .flatMap(each -> each.languages().stream())
                .collect(Collectors.toSet());
    }
}
