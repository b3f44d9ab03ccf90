package csp.explore;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/**
 * Which instructions the {@link PointLoader} changes: a point comes before each access to memory
 * that is shared, and what would park, start or spin is left to the {@link Explorer}.
 */
final class Points {
  private static final ClassDesc EXPLORER = ClassDesc.of(Explorer.class.getName());
  private static final ClassDesc MONITORS = ClassDesc.of(Monitors.class.getName());
  private static final ClassDesc READY = ClassDesc.of(Ready.class.getName());
  private static final MethodTypeDesc POINT = MethodTypeDesc.of(CD_void, CD_String);
  private static final MethodTypeDesc SPIN = MethodTypeDesc.of(CD_void);
  private static final MethodTypeDesc MONITOR = MethodTypeDesc.of(CD_void, CD_Object);

  private static final ClassDesc ROOM = ClassDesc.of(Room.class.getName());

  /** The classes of which there may be no room for what they make. */
  private static final Set<String> NEEDING_ROOM =
      Set.of(
          "Abandoned",
          "ConsecutiveRun",
          "Drive",
          "Failures",
          "Hand",
          "Hands",
          "Joining",
          "LeafRun",
          "Offspring",
          "OwningRun",
          "ParallelRun",
          "Path",
          "RootRun",
          "Run",
          "RunOperations",
          "StacklessProcess",
          "TimeLimit");

  /** The fields that more than one thread uses without holding a lock for it. */
  private static final Set<String> SHARED =
      Set.of(
          "outcome",
          "signals",
          "home",
          "item",
          "blocked",
          "settled",
          "waiting",
          "state",
          "changed",
          "nudged",
          "waiter",
          "open",
          "hasPassed",
          "ended",
          "detached",
          "host",
          "isAsked",
          "isEmpty",
          "allowed",
          "head",
          "tail",
          "stopped",
          "parked",
          "poisoned",
          "made",
          "remaining",
          "live",
          "own",
          "offspring",
          "current");

  private static final ClassDesc STARTED = ClassDesc.of(Started.class.getName());
  private static final MethodTypeDesc START =
      MethodTypeDesc.of(CD_void, CD_int, CD_Object, CD_boolean);
  private static final MethodTypeDesc LOG =
      MethodTypeDesc.of(
          CD_void,
          ClassDesc.of("java.lang.System$Logger$Level"),
          CD_String,
          ClassDesc.of("java.lang.Throwable"));
  private static final MethodTypeDesc STORE =
      MethodTypeDesc.of(CD_void, ClassDesc.of("java.lang.invoke.VarHandle"), CD_Object, CD_Object);
  private static final MethodTypeDesc IS_VIRTUAL =
      MethodTypeDesc.of(CD_boolean, ClassDesc.of("java.lang.Thread"));
  private static final ClassDesc SCHEDULER = ClassDesc.of("csp.engine.schedule.Scheduler");
  private static final MethodTypeDesc SUBMIT =
      MethodTypeDesc.of(CD_void, ClassDesc.of("csp.engine.schedule.TurnTaker"));

  private final boolean withoutScheduler;

  Points(boolean withoutScheduler) {
    this.withoutScheduler = withoutScheduler;
  }

  /** Returns what changes the code of a method. */
  CodeTransform in(ClassDesc type, String name) {
    String method = type.displayName() + "." + name;
    boolean needsRoom = NEEDING_ROOM.contains(type.displayName());
    return (code, element) -> {
      if (needsRoom && element instanceof NewObjectInstruction) {
        code.invokestatic(ROOM, "make", SPIN);
      }
      point(code, element, method);
    };
  }

  private void point(CodeBuilder code, CodeElement element, String method) {
    switch (element) {
      case FieldInstruction field when isShared(field, method) ->
          code.ldc(method + " " + field.name().stringValue())
              .invokestatic(EXPLORER, "point", POINT)
              .with(field);
      case MonitorInstruction monitor ->
          code.invokestatic(
              MONITORS, monitor.opcode() == Opcode.MONITORENTER ? "enter" : "exit", MONITOR);
      case InvokeInstruction call when withoutScheduler && isSubmit(call) ->
          code.invokestatic(READY, "add", MONITOR);
      case InvokeInstruction call when isOnSpinWait(call) ->
          code.invokestatic(EXPLORER, "spin", SPIN);
      case InvokeInstruction call when isVirtual(call) && method.startsWith("ThreadWaiter.") ->
          code.pop().iconst_0(); // a thread of the system does not spin before it parks
      case InvokeInstruction call when isVirtual(call) ->
          code.invokestatic(EXPLORER, "isVirtual", IS_VIRTUAL);
      case InvokeInstruction call when isCall(call, "csp/engine/seam/Threads", "startWorker") ->
          code.invokestatic(STARTED, "add", START);
      case InvokeInstruction call when isCall(call, "csp/engine/seam/Threads", "startWatchdog") ->
          code.pop(); // it would not take turns: what it does is done by a party
      case InvokeInstruction call when isCall(call, "csp/engine/seam/Reports", "log") ->
          code.invokestatic(EXPLORER, "log", LOG);
      case InvokeInstruction call when isCall(call, "java/lang/Runtime", "availableProcessors") ->
          code.pop().iconst_2(); // on every machine the same
      case ConstantInstruction constant when isLong(constant) && method.endsWith(".awaitWork") ->
          code.iconst_0(); // how often it spins before it parks: that would be all that is explored
      case ConstantInstruction constant
          when isCapacity(constant) && method.startsWith("StealableRing.") ->
          code.loadConstant(((int) constant.constantValue() & 1) == 0 ? 2 : 1);
      case ConstantInstruction constant when isConstant(constant, 16, method, ".makeSome") ->
          code.iconst_1(); // elements are made one at a time
      case ConstantInstruction constant when isConstant(constant, 64, method, "Hands.suit") ->
          code.iconst_2(); // from two elements on it pays to share threads
      case InvokeInstruction call when isDelayed(call, method) ->
          code.invokestatic(EXPLORER, "storeLate", STORE);
      case InvokeInstruction call when isShared(call) ->
          code.ldc(method + " " + call.name().stringValue())
              .invokestatic(EXPLORER, "point", POINT)
              .with(call);
      default -> code.with(element);
    }
  }

  private static boolean isShared(FieldInstruction field, String method) {
    String name = field.name().stringValue();
    return field.owner().asInternalName().startsWith("csp/engine/")
        && (SHARED.contains(name)
            || (name.equals("next")
                && (method.startsWith("OwnPlaces.") || method.equals("Ring.contains"))));
  }

  private static boolean isShared(InvokeInstruction call) {
    String owner = call.owner().asInternalName();
    return owner.equals("java/lang/invoke/VarHandle")
        || owner.startsWith("java/util/concurrent/atomic/")
        || call.name().equalsString("seemsEmpty");
  }

  /** The store of which the order with a load that follows it matters, and is not given. */
  private static boolean isDelayed(InvokeInstruction call, String method) {
    return isCall(call, "java/lang/invoke/VarHandle", "setRelease") && method.endsWith(".settleAt");
  }

  private static boolean isSubmit(InvokeInstruction call) {
    return call.owner().asSymbol().equals(SCHEDULER)
        && call.name().equalsString("submit")
        && call.typeSymbol().equals(SUBMIT);
  }

  private static boolean isLong(ConstantInstruction constant) {
    return constant.constantValue() instanceof Integer number && number >= 100;
  }

  /** The size of a worker's ring, or its mask: with two slots each is used again. */
  private static boolean isCapacity(ConstantInstruction constant) {
    return constant.constantValue() instanceof Integer number && number >= 1000;
  }

  private static boolean isConstant(
      ConstantInstruction constant, int value, String in, String method) {
    return constant.constantValue() instanceof Integer number
        && number == value
        && in.endsWith(method);
  }

  private static boolean isVirtual(InvokeInstruction call) {
    return isCall(call, "java/lang/Thread", "isVirtual");
  }

  private static boolean isOnSpinWait(InvokeInstruction call) {
    return isCall(call, "java/lang/Thread", "onSpinWait");
  }

  private static boolean isCall(InvokeInstruction call, String owner, String name) {
    return call.owner().asInternalName().equals(owner) && call.name().equalsString(name);
  }
}
