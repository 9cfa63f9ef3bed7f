package org.waymark.catalog.workbook;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells those that are not empty, in their order
 */
public record Row(int number, List<Cell> cells) {}
