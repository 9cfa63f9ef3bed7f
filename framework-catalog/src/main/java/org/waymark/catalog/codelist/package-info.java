/** Keeps the code lists that every service refers to. */
package org.waymark.catalog.codelist;
