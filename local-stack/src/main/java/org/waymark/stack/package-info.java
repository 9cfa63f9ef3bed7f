/** Starts, watches and stops everything Waymark needs on one machine: real PostgreSQL, a real Kafka broker, a token provider and the four services. */
package org.waymark.stack;
