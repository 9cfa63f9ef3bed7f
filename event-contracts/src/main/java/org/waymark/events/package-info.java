/** The events that cross between services: whole states as records, one compacted topic per kind of aggregate. */
package org.waymark.events;
