/** What a request may name of a framework, and that it names nothing twice: refused with the same codes and words everywhere. */
package org.waymark.kit.naming;
