package org.waymark.catalog.crosswalk;

import org.waymark.catalog.JsonColumn;

/** A crosswalk's content in its column. */
class CrosswalkJson extends JsonColumn<CrosswalkContent> {
    CrosswalkJson() {
        super(CrosswalkContent.class);
    }
}
