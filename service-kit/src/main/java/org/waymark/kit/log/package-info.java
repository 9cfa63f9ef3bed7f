/** What a line of the log carries so that lines of one request can be found together. */
package org.waymark.kit.log;
