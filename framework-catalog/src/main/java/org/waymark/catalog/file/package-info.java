/** Reads and writes framework files, and says what is wrong with them. */
package org.waymark.catalog.file;
