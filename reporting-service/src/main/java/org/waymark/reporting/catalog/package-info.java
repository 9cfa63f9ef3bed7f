/** Keeps local copies of what the catalogue publishes: frameworks with their titles and scales, and code lists. */
package org.waymark.reporting.catalog;
