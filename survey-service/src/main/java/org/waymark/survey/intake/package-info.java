/** Takes in what the other services announce. */
package org.waymark.survey.intake;
