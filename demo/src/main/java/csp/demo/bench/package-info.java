/**
 * Our side of {@code demo/bench/run}: the workloads of {@code demo/bench/README.md}, one class
 * each, written as a user would write them.
 */
package csp.demo.bench;
