/** The whole flow as stories, on the services as they are shipped, a real database, a real broker and a real token provider. */
package org.waymark.story;
