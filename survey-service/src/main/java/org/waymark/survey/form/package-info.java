/** Tells an invited person's front end all that it needs to ask the survey's questions, in one language. */
package org.waymark.survey.form;
