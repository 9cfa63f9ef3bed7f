/** Says where facts and wordings come from. */
package org.waymark.catalog.source;
