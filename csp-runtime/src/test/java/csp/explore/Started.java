package csp.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Tasks that would be given a new thread: a party that stands by runs them. Only who has the turn
 * is here.
 */
public final class Started {
  private record Task(Runnable body, boolean isOnSystemThread) {}

  private static final ArrayDeque<Task> TASKS = new ArrayDeque<>();
  private static final List<Object> ALL = new ArrayList<>();
  private static int refusals;

  private Started() {}

  /** So many threads are not to be had. */
  public static void refuse(int times) {
    refusals = times;
  }

  /** Called by the transformed code in place of a start. */
  public static void add(int worker, Object task, boolean onSystemThread) {
    Explorer.point("start");
    if (refusals > 0) {
      refusals--;
      throw new OutOfMemoryError("no thread (of a test)");
    }
    ALL.add(task);
    TASKS.add(new Task((Runnable) task, onSystemThread));
    Explorer.callStandBy();
  }

  /** Does as the calling party what is started, one task: it is ready only when there is one. */
  public static final class StandBy implements Runnable {
    @Override
    public void run() {
      Task task = TASKS.remove();
      if (task.isOnSystemThread) {
        Explorer.becomeSystemThread();
      }
      task.body.run();
    }
  }

  /** Returns all that have been started in this run. */
  public static List<Object> all() {
    return ALL;
  }

  /** Returns how many wait for a thread. */
  public static int waiting() {
    return TASKS.size();
  }

  static void clear() {
    TASKS.clear();
    ALL.clear();
    refusals = 0;
  }
}
