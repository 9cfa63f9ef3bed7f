/** The one clock of a service, handed in wherever a moment or a day matters. */
package org.waymark.kit.time;
