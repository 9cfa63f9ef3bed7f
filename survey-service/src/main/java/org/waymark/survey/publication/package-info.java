/** Announces surveys to the other services. */
package org.waymark.survey.publication;
