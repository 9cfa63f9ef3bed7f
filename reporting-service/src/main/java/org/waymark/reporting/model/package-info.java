/** Keeps one contribution per assessment and the counts per cell that every national figure is read from. */
package org.waymark.reporting.model;
