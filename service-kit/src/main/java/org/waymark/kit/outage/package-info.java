/** What fails because something this service stands on is away, and will pass. */
package org.waymark.kit.outage;
