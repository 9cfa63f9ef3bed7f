/** Baselines: the validated result of an assessment, in immutable revisions. */
package org.waymark.assessment.baseline;
