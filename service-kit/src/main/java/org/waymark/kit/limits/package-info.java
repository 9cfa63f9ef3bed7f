/** How much of a service one caller can take: bytes, time, connections and requests, and how a refusal says so. */
package org.waymark.kit.limits;
