/** Imports, checks, publishes and serves framework versions. */
package org.waymark.catalog.framework;
