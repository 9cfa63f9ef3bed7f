/** What leaves this service: the states of programmes, assessments and baselines as events. */
package org.waymark.assessment.publication;
