/** The assessment: one unit, in one cycle, with one framework version, from set-up to sign-off. */
package org.waymark.assessment.assessment;
