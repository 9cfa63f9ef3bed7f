/** The languages the services speak, and the Welsh of what they say. */
package org.waymark.kit.language;
