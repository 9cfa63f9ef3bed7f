/** Refuses to start a service with settings that are fine for a demonstration and nowhere else. */
package org.waymark.kit.production;
