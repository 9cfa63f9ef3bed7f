/** Exchanges framework files with people who work in spreadsheets: a sheet for each list, a row for each item. */
package org.waymark.catalog.spreadsheet;
