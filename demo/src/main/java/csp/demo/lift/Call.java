package csp.demo.lift;

import csp.ChannelOutput;

/** A passenger wants to go from a floor to another. */
record Call(int passenger, int from, int to, ChannelOutput<Integer> door) {}
