/** Pure functions on ordered levels: distributions, percentages as published, quartiles and measures of agreement. */
package org.waymark.statistics;
