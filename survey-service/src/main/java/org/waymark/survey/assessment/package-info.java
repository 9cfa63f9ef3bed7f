/** Local copies of the assessments that surveys belong to. */
package org.waymark.survey.assessment;
