/** Prints a framework version as a matrix for a workshop table. */
package org.waymark.catalog.matrix;
