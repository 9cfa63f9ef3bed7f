/** Mails that wait to be sent or have failed, and how many were taken. */
package org.waymark.survey.mail;
