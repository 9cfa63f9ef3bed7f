/** What the tests of every service need: real infrastructure, really signed tokens, topics at hand, and checks all services share. */
package org.waymark.testkit;
