/** How far an open survey has come, asked once or watched live: never finer than its announced counts. */
package org.waymark.survey.progress;
