/** How parts of aggregates are written to JSON columns and read from them. */
package org.waymark.kit.storage;
