package org.waymark.survey.imports;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many lines of an import had which outcome. */
@Schema(examples = """
                {"importId": "01900000-0000-7000-8000-000000000403", "status": "DONE", "dryRun": false,
                 "created": 34, "unchanged": 0, "amended": 0, "rejected": 1}""")
record ImportView(
        UUID importId,
        Import.Status status,
        boolean dryRun,
        long created,
        long unchanged,
        long amended,
        long rejected) {}
