package org.waymark.kit.production;

import java.util.List;

/** A service does not start: everything that has to change, each with its setting. */
public class NotReadyForProduction extends RuntimeException {
    NotReadyForProduction(String application, List<String> lines) {
        super("""
                %s does not start, because it is not ready for anything real. Each line names a check and what to set:
                  %s
                WAYMARK_PRODUCTION_IGNORE leaves out checks by name; WAYMARK_DEMONSTRATION=true, for made-up data on one machine, all.""".formatted(application, String.join("\n  ", lines)));
    }
}
