/** Takes responses in bulk, a line at a time. */
package org.waymark.survey.imports;
