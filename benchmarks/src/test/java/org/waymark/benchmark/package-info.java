/** How fast the survey service is, beside PostgreSQL alone: {@code docs/benchmarks.md}. */
package org.waymark.benchmark;
