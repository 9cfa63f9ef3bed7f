/** Programmes and the cycles they run in. */
package org.waymark.assessment.programme;
