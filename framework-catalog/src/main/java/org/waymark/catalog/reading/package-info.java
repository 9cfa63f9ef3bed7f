/** Shows framework versions to whoever may read them, in one language. */
package org.waymark.catalog.reading;
