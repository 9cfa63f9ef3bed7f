/** Who is calling, in which roles and with which scopes. */
package org.waymark.kit.caller;
