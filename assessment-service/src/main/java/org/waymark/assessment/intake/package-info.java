/** What arrives from other services and is kept as local copies. */
package org.waymark.assessment.intake;
