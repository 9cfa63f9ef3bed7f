/** Conventions of the APIs: entity tags and cursor paging. */
package org.waymark.kit.http;
