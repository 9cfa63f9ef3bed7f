/** Local copies of what the catalogue publishes: framework versions, areas and code lists. */
package org.waymark.assessment.catalogue;
