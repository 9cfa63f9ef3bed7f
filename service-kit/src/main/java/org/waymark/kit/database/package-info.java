/** What a service asks of its database before it trusts it with anything real. */
package org.waymark.kit.database;
