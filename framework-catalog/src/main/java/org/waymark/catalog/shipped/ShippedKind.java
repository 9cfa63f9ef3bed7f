package org.waymark.catalog.shipped;

/** What comes with the catalogue, of one kind. */
interface ShippedKind {
    /** Enters what the catalogue does not hold yet; what it holds stays as it is. */
    void enterMissing();
}
