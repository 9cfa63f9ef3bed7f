/** What one framework version holds, as its file says it. */
package org.waymark.catalog.content;
