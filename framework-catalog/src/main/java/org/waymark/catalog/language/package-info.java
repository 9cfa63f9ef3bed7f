/** Texts in English and Welsh, each with its standing. */
package org.waymark.catalog.language;
