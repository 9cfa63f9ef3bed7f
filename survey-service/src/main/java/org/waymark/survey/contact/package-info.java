/** Somebody other than the coordinator looks at whom mails go to. */
package org.waymark.survey.contact;
