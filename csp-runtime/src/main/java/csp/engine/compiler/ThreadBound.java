package csp.engine.compiler;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a thread, or blocks one. A method that uses it by itself runs on a virtual thread
 * from the start; a process without a stack would see, or stop, the thread that happens to run it,
 * and on its stack what is not the user's.
 *
 * <p>Printing is not among it, nor is anything that only computes. What is hidden in code that is
 * not read is found out when it happens.
 */
final class ThreadBound {
  private static final Set<String> ALL = Set.of();

  private static final String LOCKS = "java/util/concurrent/locks/";
  private static final String CONCURRENT = "java/util/concurrent/";
  private static final String CHANNELS = "java/nio/channels/";
  private static final String INPUT = "java/io/";
  private static final String TIME_UNIT = "Ljava/util/concurrent/TimeUnit;";

  /** The methods by type; an empty set stands for all of them. */
  private static final Map<String, Set<String>> METHODS =
      Map.ofEntries(
          Map.entry(
              "java/lang/Thread",
              Set.of(
                  "currentThread",
                  "sleep",
                  "join",
                  "interrupted",
                  "yield",
                  "holdsLock",
                  "dumpStack",
                  "getAllStackTraces")),
          Map.entry("java/lang/StackWalker", Set.of("walk", "forEach", "getCallerClass")),
          Map.entry("java/lang/ThreadLocal", Set.of("get", "set", "remove")),
          Map.entry("java/lang/InheritableThreadLocal", Set.of("get", "set", "remove")),
          Map.entry("java/lang/ScopedValue", ALL),
          Map.entry("java/lang/ScopedValue$Carrier", ALL),
          Map.entry("java/lang/Object", Set.of("wait")),
          Map.entry("java/lang/Process", Set.of("waitFor")),
          Map.entry("java/lang/IO", Set.of("readln")),
          Map.entry("java/io/Console", Set.of("readLine", "readPassword")),
          Map.entry("java/io/RandomAccessFile", ALL),
          Map.entry("java/io/FileOutputStream", ALL),
          Map.entry("java/io/FileWriter", ALL),
          Map.entry("java/util/Scanner", ALL),
          Map.entry("java/net/Socket", ALL),
          Map.entry("java/net/ServerSocket", ALL),
          Map.entry("java/net/DatagramSocket", ALL),
          Map.entry("java/net/URL", Set.of("openStream", "getContent")),
          Map.entry("java/net/URLConnection", Set.of("connect", "getInputStream", "getContent")),
          Map.entry("java/net/HttpURLConnection", Set.of("connect", "getInputStream")),
          Map.entry("java/net/InetAddress", Set.of("getByName", "getAllByName", "isReachable")),
          Map.entry("java/net/http/HttpClient", Set.of("send")),
          Map.entry("java/nio/file/Files", ALL));

  /** The methods that block, whichever type of java.util.concurrent they are called on. */
  private static final Set<String> WAITING =
      Set.of(
          "put",
          "take",
          "putFirst",
          "putLast",
          "takeFirst",
          "takeLast",
          "transfer",
          "await",
          "acquire",
          "acquireUninterruptibly",
          "exchange",
          "invokeAll",
          "invokeAny",
          "awaitTermination",
          "arriveAndAwaitAdvance",
          "awaitAdvance",
          "close");

  /** Types whose methods of those names, or of the names below, do not block. */
  private static final Set<String> HARMLESS =
      Set.of(
          "java/util/concurrent/ConcurrentMap",
          "java/util/concurrent/ConcurrentHashMap",
          "java/util/concurrent/ConcurrentSkipListMap",
          "java/util/concurrent/ConcurrentNavigableMap",
          "java/util/concurrent/TimeUnit",
          "java/io/ByteArrayInputStream",
          "java/io/StringReader",
          "java/io/CharArrayReader");

  private static final Set<String> FUTURES =
      Set.of(
          "java/util/concurrent/Future",
          "java/util/concurrent/FutureTask",
          "java/util/concurrent/CompletableFuture",
          "java/util/concurrent/ForkJoinTask",
          "java/util/concurrent/RecursiveTask",
          "java/util/concurrent/RecursiveAction",
          "java/util/concurrent/StructuredTaskScope");

  private static final Set<String> FETCHING = Set.of("get", "join", "invoke");

  private static final Set<String> LOCKING =
      Set.of(
          "lock",
          "lockInterruptibly",
          "tryLock",
          "await",
          "awaitNanos",
          "awaitUntil",
          "awaitUninterruptibly",
          "acquire",
          "acquireShared",
          "park",
          "parkNanos",
          "parkUntil");

  private static final Set<String> STAMPING =
      Set.of(
          "readLock",
          "readLockInterruptibly",
          "tryReadLock",
          "writeLock",
          "writeLockInterruptibly",
          "tryWriteLock");

  /** Block if they are given a time. */
  private static final Set<String> TIMED =
      Set.of(
          "offer",
          "poll",
          "offerFirst",
          "offerLast",
          "pollFirst",
          "pollLast",
          "get",
          "tryAcquire",
          "tryTransfer");

  private static final Set<String> READING =
      Set.of(
          "read",
          "readLine",
          "readAllBytes",
          "readNBytes",
          "readFully",
          "readObject",
          "skip",
          "transferTo",
          "lines",
          "readAllLines",
          "readAllAsString");

  private ThreadBound() {}

  /** Tells what a call of that method does, to be read after "it", or null if it is harmless. */
  static @Nullable String call(String owner, String name, String descriptor) {
    if (!owner.startsWith("java/")) {
      return null;
    }
    if (!isBound(owner, name, descriptor)) {
      return null;
    }
    String type = simpleName(owner);
    return name.equals("<init>") ? "makes a " + type : "calls " + type + "." + name;
  }

  /** Tells what a use of that field does, to be read after "it", or null if it is harmless. */
  static @Nullable String field(String owner, String name) {
    return owner.equals("java/lang/System") && name.equals("in") ? "uses System.in" : null;
  }

  private static boolean isBound(String owner, String name, String descriptor) {
    Set<String> methods = METHODS.get(owner);
    if (methods != null) {
      return methods.isEmpty() || methods.contains(name);
    }
    if (HARMLESS.contains(owner)) {
      return owner.endsWith("TimeUnit") && name.equals("sleep");
    }
    if (owner.startsWith(LOCKS)) {
      return LOCKING.contains(name) || (owner.endsWith("/StampedLock") && STAMPING.contains(name));
    }
    if (owner.startsWith(CONCURRENT)) {
      return WAITING.contains(name)
          || (FUTURES.contains(owner) && FETCHING.contains(name))
          || (descriptor.contains(TIME_UNIT) && TIMED.contains(name));
    }
    if (owner.startsWith(INPUT)) {
      return READING.contains(name)
          && (owner.endsWith("Stream") || owner.endsWith("Reader") || owner.contains("DataInput"));
    }
    return owner.startsWith(CHANNELS);
  }

  private static String simpleName(String owner) {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
  }
}
