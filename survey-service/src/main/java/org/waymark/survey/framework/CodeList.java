package org.waymark.survey.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.CodeListChanged;
import org.waymark.events.Text;

/** A code list as the catalogue announced it. */
@Entity
public class CodeList {
    /** Roles of the people who answer. */
    public static final String ROLES = "stakeholder-roles";
    /** Kinds of agency they speak for. */
    public static final String AGENCIES = "agencies";

    private static final CodeListChanged.Item OTHER = new CodeListChanged.Item(
            "other", Map.of("en", new Text("Other", null), "cy", new Text("Arall", "translation")), List.of(), null);

    @Id
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private CodeListChanged content;

    protected CodeList() {}

    public CodeList(CodeListChanged content) {
        this.name = content.name();
        this.content = content;
    }

    /** Where the catalogue's API shows the list. */
    public static String path(String name) {
        return "/v1/code-lists/" + name;
    }

    /** Codes that apply in the nation. */
    public Set<String> codesIn(String nation) {
        return itemsIn(nation).stream().map(CodeListChanged.Item::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Items that apply in the nation, in the list's order; whoever finds none that fits is another, whether or not the list says so. */
    List<CodeListChanged.Item> itemsIn(String nation) {
        List<CodeListChanged.Item> items = content.items().stream()
                .filter(item -> item.nations().isEmpty() || item.nations().contains(nation))
                .toList();
        return items.stream().anyMatch(item -> item.code().equals(OTHER.code()))
                ? items
                : Stream.concat(items.stream(), Stream.of(OTHER)).toList();
    }
}
