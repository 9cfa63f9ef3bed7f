/**
 * What one framework version holds. A record of {@code T} holds its texts as {@link org.waymark.catalog.language.Text} in a
 * file, with every language, and as {@link org.waymark.catalog.language.Wording} where it is shown in one.
 */
package org.waymark.catalog.content;
