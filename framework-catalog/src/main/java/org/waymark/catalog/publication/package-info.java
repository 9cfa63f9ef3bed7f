/** Announces the catalogue's states to the other services. */
package org.waymark.catalog.publication;
