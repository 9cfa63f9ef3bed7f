/** Local copies of published frameworks and of the code lists that answers name. */
package org.waymark.survey.framework;
