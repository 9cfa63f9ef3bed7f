package org.waymark.survey.imports;

import java.util.UUID;

/** How many lines of an import had which outcome. */
record ImportView(
        UUID importId,
        Import.Status status,
        boolean dryRun,
        long created,
        long unchanged,
        long amended,
        long rejected) {}
