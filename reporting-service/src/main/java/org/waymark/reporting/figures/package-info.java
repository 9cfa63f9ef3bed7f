/** Makes the national figures from the cells, cleared by the area rule, and offers them as JSON and CSV. */
package org.waymark.reporting.figures;
