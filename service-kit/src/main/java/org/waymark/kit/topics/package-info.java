/** Creates the topics a service uses where they are missing. */
package org.waymark.kit.topics;
