/** Sends every example of the four API documents as it stands. */
package org.waymark.examples;
