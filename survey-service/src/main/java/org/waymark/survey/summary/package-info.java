/** Closes a survey and freezes what may be said of it. */
package org.waymark.survey.summary;
