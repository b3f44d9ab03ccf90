package csp.demo.webserver;

import csp.ChannelOutput;

/** A request that changes a file, and where the response is expected. */
record Change(Request request, ChannelOutput<Response> reply) {}
