/** Letters to print for those whose links are handed out. */
package org.waymark.survey.letter;
