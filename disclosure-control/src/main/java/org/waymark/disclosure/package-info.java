/** Decides which figures of one table with its margins may be shown, and why not: the people rule and the area rule. */
package org.waymark.disclosure;
