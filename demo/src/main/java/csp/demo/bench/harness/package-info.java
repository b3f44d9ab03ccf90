/**
 * What every program on the JVM that is measured has in common: the {@link
 * csp.demo.bench.harness.Kind list of workloads} with their right answers, and the {@link
 * csp.demo.bench.harness.Harness loop} that warms up, takes samples and prints one line of JSON. It
 * knows no library.
 */
package csp.demo.bench.harness;
