/** Keeps framework versions: drafts that are written, versions that are published, superseded and retired. */
package org.waymark.catalog.framework;
