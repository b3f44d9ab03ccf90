package csp.demo.santa;

import java.util.List;

/** Those who come to Santa together. */
record Group(List<Visitor> visitors) {
  Group {
    visitors = List.copyOf(visitors);
  }

  int size() {
    return visitors.size();
  }
}
