/** Keeps figures published elsewhere and compares them with ours, cell by cell. */
package org.waymark.reporting.published;
