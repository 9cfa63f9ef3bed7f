/** Local copies of surveys, and what their frozen summaries tell about an assessment. */
package org.waymark.assessment.survey;
