/** What every service needs and none is about: technical building blocks without a word of the domain. */
package org.waymark.kit;
