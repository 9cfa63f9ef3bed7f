/** The mail server of a machine without one: takes every mail, sends none on, and shows what it took. */
package org.waymark.mailbox;
