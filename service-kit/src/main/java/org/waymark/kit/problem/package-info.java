/** Turns every refusal and failure into an RFC 9457 problem response. */
package org.waymark.kit.problem;
