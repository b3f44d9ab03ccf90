package csp;

import csp.engine.barrier.BarrierOperations;
import csp.engine.channel.ChannelOperations;
import csp.engine.choice.Order;
import csp.engine.compiler.SuspendingCall;
import csp.engine.run.RunOperations;
import csp.engine.stackless.Operation;
import csp.engine.time.SleepingOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls that may wait, for the process compiler: in the code of a compiled process they do not
 * block a thread. Whatever is not listed here blocks one, and the others go on without it.
 */
final class Suspensions {
  private static final String INTERNAL_NAMES = "csp/";

  private static final List<SuspendingCall> CALLS = new ArrayList<>();
  private static final List<Operation> OPERATIONS = new ArrayList<>();

  static {
    OPERATIONS.add(ChannelOperations.reading()); // with the numbers that the compiler knows
    OPERATIONS.add(ChannelOperations.writing());
    Operation readingWithin = ChannelOperations.readingWithin();
    Operation writingWithin = ChannelOperations.writingWithin();
    for (String input : new String[] {"Channel", "ChannelInput"}) {
      add(input, "read", "()Ljava/lang/Object;", SuspendingCall.READ);
      add(input, "read", "(Ljava/time/Duration;)Ljava/util/Optional;", readingWithin);
    }
    for (String output : new String[] {"Channel", "ChannelOutput"}) {
      add(output, "write", "(Ljava/lang/Object;)V", SuspendingCall.WRITE);
      add(output, "write", "(Ljava/lang/Object;Ljava/time/Duration;)Z", writingWithin);
    }
    CALLS.add(
        new SuspendingCall("java/util/Iterator", "hasNext", "()Z", number(new Iterating(false))));
    CALLS.add(
        new SuspendingCall(
            "java/util/Iterator", "next", "()Ljava/lang/Object;", number(new Iterating(true))));
    selection("select", "choose", Order.RANDOM);
    selection("fairSelect", "fairChoose", Order.FAIR);
    selection("priSelect", "priChoose", Order.PRIORITY);
    String within = "(Ljava/time/Duration;)Ljava/util/Optional;";
    add("Alt", "select", within, new Selecting.Within(false));
    add("Alt", "choose", within, new Selecting.Within(true));
    Operation starting = RunOperations.starting(process -> ((Term) process).plan());
    for (String process : new String[] {"CSPProcess", "CSPServer", "Skip"}) {
      add(process, "start", "()V", starting);
      add(process, "run", "()V", starting);
    }
    Operation joining = RunOperations.joining(execution -> ((Spawned) execution).running());
    add("Execution", "join", "()V", joining);
    add("Execution", "join", "(Ljava/time/Duration;)Z", joining);
    add("CSPTimer", "sleep", "(Ljava/time/Duration;)V", new SleepingOperation());
    Operation synchronising =
        BarrierOperations.synchronising(barrier -> ((Barrier) barrier).core(), Barrier::parties);
    add("Barrier", "synchronise", "()V", synchronising);
    add("Barrier", "synchroniseWith", "(I)V", synchronising);
  }

  private Suspensions() {}

  static List<SuspendingCall> calls() {
    return CALLS;
  }

  static Operation[] operations() {
    return OPERATIONS.toArray(new Operation[0]);
  }

  private static void selection(String select, String choose, Order order) {
    add("Alt", select, "([Z)Ljava/lang/Object;", new Selecting(order, false));
    add("Alt", choose, "([Z)Lcsp/Choice;", new Selecting(order, true));
  }

  private static void add(String owner, String name, String descriptor, Operation operation) {
    add(owner, name, descriptor, number(operation));
  }

  private static int number(Operation operation) {
    int known = OPERATIONS.indexOf(operation);
    if (known >= 0) {
      return known;
    }
    OPERATIONS.add(operation);
    return OPERATIONS.size() - 1;
  }

  private static void add(String owner, String name, String descriptor, int operation) {
    CALLS.add(new SuspendingCall(INTERNAL_NAMES + owner, name, descriptor, operation));
  }
}
