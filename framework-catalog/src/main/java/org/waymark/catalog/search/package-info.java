/** Finds words in the frameworks that are in use. */
package org.waymark.catalog.search;
