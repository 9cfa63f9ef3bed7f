/** Keyed hashes that keep invitations and responses apart. */
package org.waymark.survey.anonymity;
