package csp;

import csp.engine.Operation;
import csp.engine.Order;
import csp.engine.compiler.SuspendingCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls that may wait, for the process compiler: in the code of a compiled process they do not
 * block a thread. Whatever is not listed here blocks one, and the others go on without it.
 */
final class Suspensions {
  private static final String INTERNAL_NAMES = "csp/";

  private static final List<SuspendingCall> CALLS = new ArrayList<>();
  private static final List<@Nullable Operation> OPERATIONS = new ArrayList<>();

  static {
    OPERATIONS.add(null); // reading
    OPERATIONS.add(null); // writing
    for (String end : new String[] {"Channel", "ChannelInput"}) {
      add(end, "read", "()Ljava/lang/Object;", SuspendingCall.READ);
    }
    for (String end : new String[] {"Channel", "ChannelOutput"}) {
      add(end, "write", "(Ljava/lang/Object;)V", SuspendingCall.WRITE);
    }
    selection("select", "choose", Order.RANDOM);
    selection("fairSelect", "fairChoose", Order.FAIR);
    selection("priSelect", "priChoose", Order.PRIORITY);
  }

  private Suspensions() {}

  static List<SuspendingCall> calls() {
    return CALLS;
  }

  static @Nullable Operation[] operations() {
    return OPERATIONS.toArray(new @Nullable Operation[0]);
  }

  private static void selection(String select, String choose, Order order) {
    add("Alt", select, "([Z)Ljava/lang/Object;", new Selecting(order, false));
    add("Alt", choose, "([Z)Lcsp/Choice;", new Selecting(order, true));
  }

  private static void add(String owner, String name, String descriptor, Operation operation) {
    add(owner, name, descriptor, OPERATIONS.size());
    OPERATIONS.add(operation);
  }

  private static void add(String owner, String name, String descriptor, int operation) {
    CALLS.add(new SuspendingCall(INTERNAL_NAMES + owner, name, descriptor, operation));
  }
}
