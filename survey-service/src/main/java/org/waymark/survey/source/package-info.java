/** Knows the local systems that administrators vouch for. */
package org.waymark.survey.source;
