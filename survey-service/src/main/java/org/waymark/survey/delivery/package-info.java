/** Sends invitations and reminders by mail. */
package org.waymark.survey.delivery;
