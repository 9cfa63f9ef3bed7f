package org.waymark.assessment.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    public Optional<CodeListChanged.Item> item(String code) {
        return state.items().stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
