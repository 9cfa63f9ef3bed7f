package org.waymark.kit.production;

import java.util.List;

/** Looks at one thing that is fine with made-up data on one machine and nowhere else. A bean that stands beside what it checks. */
public interface ProductionCheck {
    /** In kebab-case; by it the check can be switched off. */
    String name();

    /** What has to change, empty when nothing has. Is asked once, at the start, when the database is there. */
    List<Finding> findings();
}
