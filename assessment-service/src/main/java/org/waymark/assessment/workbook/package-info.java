/** The workbook: evidence held, what works well, barriers, priority actions and the area's own conclusions. */
package org.waymark.assessment.workbook;
