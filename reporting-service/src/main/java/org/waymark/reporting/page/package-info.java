/** Serves the national page to programme staff who sign in with a browser. */
package org.waymark.reporting.page;
