/** Events that leave in the transaction that caused them. */
package org.waymark.kit.outbox;
