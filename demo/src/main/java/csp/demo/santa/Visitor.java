package csp.demo.santa;

import csp.Barrier;
import csp.Channel;

/** A reindeer or an elf, and the channel through which it is given a room. */
record Visitor(String name, Channel<Barrier> room) {
  static Visitor of(String name) {
    return new Visitor(name, Channel.create("room of " + name));
  }
}
