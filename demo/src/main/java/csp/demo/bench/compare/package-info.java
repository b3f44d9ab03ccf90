/**
 * The runner behind {@code demo/bench/run}: starts the programs of all peers, one process for each
 * cell, in turns, and makes one JSON file, one table and some charts of what they print. It knows
 * no workload from inside.
 */
package csp.demo.bench.compare;
