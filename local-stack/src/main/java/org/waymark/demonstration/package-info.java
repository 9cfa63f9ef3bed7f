/** The demonstration programme: twenty made-up areas whose figures add up to the published ones, loaded through the public APIs and compared. */
package org.waymark.demonstration;
