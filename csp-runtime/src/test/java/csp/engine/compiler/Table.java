package csp.engine.compiler;

import java.util.List;

/** A small table of operations, for tests that run nothing. */
final class Table {
  private Table() {}

  static List<SuspendingCall> calls() {
    return List.of(
        new SuspendingCall("csp/Channel", "read", "()Ljava/lang/Object;", SuspendingCall.READ),
        new SuspendingCall("csp/ChannelInput", "read", "()Ljava/lang/Object;", SuspendingCall.READ),
        new SuspendingCall(
            "csp/ChannelOutput", "write", "(Ljava/lang/Object;)V", SuspendingCall.WRITE),
        new SuspendingCall("csp/Alt", "select", "([Z)Ljava/lang/Object;", 2),
        new SuspendingCall("java/util/Iterator", "hasNext", "()Z", 3),
        new SuspendingCall("java/util/Iterator", "next", "()Ljava/lang/Object;", 4));
  }
}
