package org.waymark.assessment.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.CodeListChanged;

/** The local copy of one code list. */
@Entity
@Table(name = "code_list_copy")
public class CodeList {
    @Id
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private CodeListChanged state;

    protected CodeList() {}

    public CodeList(CodeListChanged state) {
        this.name = state.name();
        this.state = state;
    }

    void replace(CodeListChanged newer) {
        this.state = newer;
    }

    public String name() {
        return name;
    }

    /** Where the catalogue's API shows the list. */
    public String path() {
        return "/v1/code-lists/" + name;
    }

    public List<String> codes() {
        return state.items().stream().map(CodeListChanged.Item::code).toList();
    }

    public Optional<CodeListChanged.Item> item(String code) {
        return state.items().stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
