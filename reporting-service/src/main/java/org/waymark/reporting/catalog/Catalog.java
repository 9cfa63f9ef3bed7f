package org.waymark.reporting.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.model.LocalCopies;

/** The local copies of frameworks and code lists. */
@ApplicationScoped
public class Catalog {
    private static final LocalCopies.Kind<Framework> FRAMEWORK = new LocalCopies.Kind<>("framework", Framework.class);
    private static final LocalCopies.Kind<CodeList> CODE_LIST = new LocalCopies.Kind<>("code-list", CodeList.class);

    private final LocalCopies copies;

    Catalog(LocalCopies copies) {
        this.copies = copies;
    }

    public void keep(Framework framework) {
        copies.keep(FRAMEWORK, key(framework.id(), framework.version()), framework);
    }

    public void keep(CodeList list) {
        copies.keep(CODE_LIST, list.name(), list);
    }

    public Optional<Framework> framework(String id, String version) {
        return copies.find(FRAMEWORK, key(id, version));
    }

    /** The list, without items as long as the catalogue has not announced it. */
    public CodeList codeList(String name) {
        return copies.find(CODE_LIST, name).orElseGet(() -> new CodeList(name, List.of()));
    }

    private static String key(String id, String version) {
        return id + ":" + version;
    }
}
