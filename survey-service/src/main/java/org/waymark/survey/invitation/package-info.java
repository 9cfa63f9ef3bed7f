/** Invites people and knows, late and in batches, that they have answered. */
package org.waymark.survey.invitation;
