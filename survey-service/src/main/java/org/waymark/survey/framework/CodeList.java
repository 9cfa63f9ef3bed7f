package org.waymark.survey.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.CodeListChanged;

/** A code list as the catalogue announced it. */
@Entity
public class CodeList {
    /** Roles of the people who answer. */
    public static final String ROLES = "stakeholder-roles";
    /** Kinds of agency they speak for. */
    public static final String AGENCIES = "agencies";

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

    /** Items that apply in the nation, in the list's order. */
    List<CodeListChanged.Item> itemsIn(String nation) {
        return content.items().stream()
                .filter(item -> item.nations().isEmpty() || item.nations().contains(nation))
                .toList();
    }
}
