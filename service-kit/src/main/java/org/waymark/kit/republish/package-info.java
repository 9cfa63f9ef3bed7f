/** Announces every current state again, for a consumer that has lost what it kept: the broker is not the archive. */
package org.waymark.kit.republish;
