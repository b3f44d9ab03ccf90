package csp.processor;

import static csp.processor.Misuse.Severity.ERROR;
import static csp.processor.Misuse.Severity.HINT;
import static csp.processor.Misuse.Severity.WARNING;

import javax.tools.Diagnostic;

/** Every sentence that this processor says: what is wrong, why, and after the colon the remedy. */
enum Misuse {
  NOT_STATIC(
      "ProcessNotStatic",
      "%s method %s belongs to an object, and a process shares none: make it static, and give it"
          + " what it uses as parameters"),
  PRIVATE(
      "ProcessPrivate",
      "%s method %s is private, and generated code in the same package calls it: remove 'private'"),
  IN_PRIVATE(
      "ProcessInPrivate",
      "%s method %s is inside the private %s, and generated code in the same package calls it:"
          + " remove 'private' from %3$s"),
  NOT_VOID(
      "ProcessNotVoid",
      "@Process method %s returns %s, and a process reports through its channels: return void, and"
          + " write the result to a ChannelOutput"),
  STATE(
      "ForeverState",
      "@Forever method %s returns %s, and its state, the first parameter, is of type %s: return the"
          + " same type, or void"),
  NO_STATE(
      "ForeverState",
      "@Forever method %s returns %s, and has no parameter that would take it at the next"
          + " iteration: add a first parameter of that type, or return void"),
  BOTH(
      "ProcessAndForever",
      "method %s is marked @Process and @Forever, and it either ends or never does: keep one of"
          + " them"),
  THROWS(
      "ProcessThrows",
      "%s method %s throws %s, and a process may throw any Exception, but nothing beyond: declare"
          + " Exception or a subclass"),
  PARAMETER_HIDDEN(
      "ProcessTypeHidden",
      "parameter %s of %s method %s uses %s, and generated code cannot name it: make %4$s visible"
          + " in package %s"),
  TYPE_PARAMETER_HIDDEN(
      "ProcessTypeHidden",
      "type parameter %s of %s method %s uses %s, and generated code cannot name it: make %4$s"
          + " visible in package %s"),
  TYPE_PARAMETER_HIDES(
      "ProcessTypeParameter",
      "type parameter %s of %s method %s has the name of its class, and generated code must name"
          + " both: rename the type parameter"),
  OBJECT_METHOD(
      "ProcessNameTaken",
      "%s method %s() has the name of a method of Object, and no factory can have it: rename the"
          + " method"),
  COMPACT_FILE(
      "ProcessInCompactFile",
      "%s method %s is in a compact source file, and generated code cannot name its class: put the"
          + " method in a class"),
  LOCAL_CLASS(
      "ProcessInLocalClass",
      "%s method %s is in a class inside a method, and generated code cannot name that class: move"
          + " the class out of the method"),
  NO_RUNTIME(
      "ProcessWithoutRuntime",
      "no factory can be generated for %s, and %s is not to be found: add csp-runtime to the class"
          + " path (in a module, require it)"),
  NAME_CLASH(
      "ProcessNameClash",
      "the factories of %s go into %s, and a class of that name already exists: rename one of the"
          + " two"),
  NOT_WRITTEN(
      "ProcessNotWritten",
      "the factories of %s cannot be written (%s): make the compiler's output directory writable"),

  PROCESS_NEVER_STARTED(
      WARNING,
      "ProcessNeverStarted",
      "this only describes a process, and it never runs: call start() or spawn(), or use it in"
          + " another process"),
  ALT_NEVER_ASKED(
      WARNING,
      "ProcessNeverStarted",
      "this only describes a choice, and it never chooses: call select(), or use it in another"
          + " choice"),
  END_NOT_DECLARED(
      WARNING,
      "EndNotDeclared",
      "this process uses %s and does not own it, so whoever waits there never learns that it"
          + " failed: add %1$s to the arguments"),
  END_UNUSED(
      WARNING,
      "EndUnused",
      "%s method %s owns %s and never uses it, so who waits there may wait for ever: use it, or"
          + " remove the parameter"),

  WHOLE_CHANNEL(
      HINT,
      "WholeChannel",
      "%s method %s takes the whole channel %s and only %s it: take a %s, and the compiler checks"
          + " the direction"),
  READS_AND_WRITES(
      HINT,
      "ReadsAndWrites",
      "one body reads and writes %s, and a process never communicates with itself: make sure that"
          + " another one does"),
  END_SHARED_IN_PAR(
      HINT,
      "EndSharedInPar",
      "two branches of one par %s %s, and so compete for it: give each its own channel, unless they"
          + " are to share the work"),
  MUTABLE_ARRAY(
      HINT,
      "MutableArray",
      "the array %s stays shared with whoever calls the factory, and nothing orders their accesses:"
          + " take a List, and pass a copy"),
  LOOP_FOREVER(
      HINT,
      "LoopForever",
      "@Process method %s is one loop without end: mark it @Forever, and let its body be one"
          + " iteration"),
  ;

  /** What is said to everybody, and what only to those who asked by {@code -Acsp.hints}. */
  enum Severity {
    ERROR,
    WARNING,
    HINT
  }

  private final Severity severity;
  private final String id;
  private final String text;

  Misuse(String id, String text) {
    this(ERROR, id, text);
  }

  Misuse(Severity severity, String id, String text) {
    this.severity = severity;
    this.id = id;
    this.text = text;
  }

  /** The word in brackets, by which users search for it and {@code @SuppressWarnings} names it. */
  String id() {
    return id;
  }

  Severity severity() {
    return severity;
  }

  Diagnostic.Kind kind() {
    return severity == ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
  }

  String say(Object... details) {
    return "[" + id + "] " + text.formatted(details);
  }
}
