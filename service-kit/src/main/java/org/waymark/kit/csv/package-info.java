/** Tables as CSV that opens in a spreadsheet as it is, and runs nothing there. */
package org.waymark.kit.csv;
