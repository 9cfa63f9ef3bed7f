/** Builds a fresh model from the compacted topics beside the one that serves, and puts it in its place. */
package org.waymark.reporting.rebuild;
