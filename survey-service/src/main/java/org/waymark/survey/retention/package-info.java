/** Erases what is kept of a closed survey beside its summary, once the days of its plan are over. */
package org.waymark.survey.retention;
