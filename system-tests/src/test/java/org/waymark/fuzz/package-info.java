/** Sends requests made and broken after the OpenAPI documents, and holds every answer to them. */
package org.waymark.fuzz;
