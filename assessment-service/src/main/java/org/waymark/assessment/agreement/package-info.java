/** The confidentiality agreement: who may see an assessment's detail, and who assented to that. */
package org.waymark.assessment.agreement;
