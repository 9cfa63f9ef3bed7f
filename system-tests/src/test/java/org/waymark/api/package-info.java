/** The OpenAPI documents of the services, as the tests read them. */
package org.waymark.api;
