/** Lays responses down in random order behind those who answer, so that no row tells its age. */
package org.waymark.survey.mixing;
