/** A survey's life from draft to close, and who may touch it. */
package org.waymark.survey.survey;
