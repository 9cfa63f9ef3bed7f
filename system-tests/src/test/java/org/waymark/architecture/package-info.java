/** The rules of the house that a machine can check. */
package org.waymark.architecture;
