package csp.processor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** One body that both reads and writes one channel: right in a ping-pong, else a deadlock. */
final class ReadsAndWrites {
  private ReadsAndWrites() {}

  static void check(List<Uses.Mention> mentions, Advice advice) {
    Map<VariableElement, Set<Use>> uses = new HashMap<>();
    for (Uses.Mention mention : mentions) {
      Set<Use> before = uses.computeIfAbsent(mention.end(), _ -> EnumSet.noneOf(Use.class));
      if (isCommunication(mention.use())
          && before.add(mention.use())
          && before.containsAll(EnumSet.of(Use.READ, Use.WRITE))) {
        advice.give(Misuse.READS_AND_WRITES, mention.path(), mention.end());
      }
    }
  }

  private static boolean isCommunication(Use use) {
    return use == Use.READ || use == Use.WRITE;
  }
}
