/** Workshops, who took part in them, and the levels the partners agreed there. */
package org.waymark.assessment.workshop;
