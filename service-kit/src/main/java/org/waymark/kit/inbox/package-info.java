/** States that arrive from other services: in batches, newest wins, poison isolated. */
package org.waymark.kit.inbox;
