/** Takes answers from invited people and from local systems, blind until the survey closes. */
package org.waymark.survey.response;
