package org.waymark.kit.change;

import java.util.Map;

/**
 * Something that was changed. It is told inside the transaction that changed it, and what must follow observes it there: the audit log
 * observes every change, a {@code publication} package those that other services hear of. What may fail without undoing the change, such
 * as counting, observes it after the success of the transaction.
 */
public interface Change {
    /** Past-tense name in kebab case for the audit log, such as {@code plan-amended}. */
    String action();

    /** Id of what was changed. */
    String subject();

    /** Further facts for the audit log; never content of a response. */
    default Map<String, Object> detail() {
        return Map.of();
    }
}
