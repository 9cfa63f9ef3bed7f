/** Keeps the register of areas. */
package org.waymark.catalog.area;
