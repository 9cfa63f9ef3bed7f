/** Serves the page on which invited people answer, with and without a script, to whoever has the link. */
package org.waymark.survey.page;
