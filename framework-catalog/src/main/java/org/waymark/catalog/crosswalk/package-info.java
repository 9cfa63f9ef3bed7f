/** Says how the elements of one framework relate to those of another. */
package org.waymark.catalog.crosswalk;
