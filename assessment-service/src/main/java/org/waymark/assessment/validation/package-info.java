/** Validation: who is assigned, whether they are independent, what the panel decided and what it may sign off. */
package org.waymark.assessment.validation;
