/** Tells what one version of a framework changes against another. */
package org.waymark.catalog.comparison;
