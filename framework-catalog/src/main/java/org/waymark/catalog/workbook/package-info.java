/** Reads the cells of xlsx workbooks as any program may have written them, ordinary or strict, and refuses those that are too large. */
package org.waymark.catalog.workbook;
