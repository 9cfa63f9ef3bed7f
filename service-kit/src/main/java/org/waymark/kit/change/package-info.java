/** One way to tell inside a service that something has changed: what must follow observes it. */
package org.waymark.kit.change;
