/** Verbs that can be repeated safely: the first answer is stored and replayed. */
package org.waymark.kit.idempotency;
