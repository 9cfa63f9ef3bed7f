/** Takes in the states that other services announce and brings the model up to them. */
package org.waymark.reporting.intake;
