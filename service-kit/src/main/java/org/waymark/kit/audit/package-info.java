/** The append-only record of who did what. */
package org.waymark.kit.audit;
