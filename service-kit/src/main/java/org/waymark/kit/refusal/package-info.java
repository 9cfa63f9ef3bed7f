/** Why a request is refused, in plain Java that domain code may use. */
package org.waymark.kit.refusal;
