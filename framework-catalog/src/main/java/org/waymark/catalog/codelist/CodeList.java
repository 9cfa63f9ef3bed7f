package org.waymark.catalog.codelist;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.waymark.kit.Ids;

/** A list of codes that other services refer to, such as {@code stakeholder-roles}. */
@Entity
@Table(name = "code_list")
public class CodeList {
    @Id
    private UUID id;

    private String name;

    @Convert(converter = CodeListJson.class)
    private CodeListContent content;

    @Version
    private long revision = 1;

    protected CodeList() {}

    /** @throws org.waymark.kit.refusal.Refusal with every fault of the content */
    public static CodeList of(String name, CodeListContent content) {
        CodeListRules.check(content).throwIfAny();
        CodeList list = new CodeList();
        list.id = Ids.next();
        list.name = name;
        list.content = content;
        return list;
    }

    /** @throws org.waymark.kit.refusal.Refusal with every fault of the content; no code may be taken away */
    public void replace(CodeListContent newContent) {
        CodeListRules.checkChange(content, newContent).throwIfAny();
        content = newContent;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public CodeListContent content() {
        return content;
    }

    /** The aggregate's version: ETag, and sequence of its events. */
    public long revision() {
        return revision;
    }
}
