package org.waymark.catalog.file;

import java.util.Optional;
import java.util.Set;

/** For whom a framework may be written. */
@FunctionalInterface
public interface KnownAudiences {
    String LIST = "audiences";

    /** The codes of the code list {@value #LIST}; empty as long as there is no such list. */
    Optional<Set<String>> audiences();
}
