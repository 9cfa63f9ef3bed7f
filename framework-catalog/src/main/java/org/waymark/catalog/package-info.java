/** Says what is measured: frameworks with their versions, areas and code lists. */
package org.waymark.catalog;
