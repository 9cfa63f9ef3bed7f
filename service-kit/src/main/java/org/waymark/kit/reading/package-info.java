/** Reads what callers send, strictly: nothing is cut off, guessed, read twice or passed over. */
package org.waymark.kit.reading;
