/** Publishes the content that comes with the catalogue at its first start. */
package org.waymark.catalog.shipped;
