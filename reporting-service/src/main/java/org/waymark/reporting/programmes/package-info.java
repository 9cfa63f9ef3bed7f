/** Keeps local copies of programmes and says which of them a caller may see. */
package org.waymark.reporting.programmes;
