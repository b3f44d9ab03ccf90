package csp.processor;

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
      "@Forever method %s returns %s, and its state is its first parameter, a %s: return the same"
          + " type, or void"),
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
  ;

  private final String id;
  private final Diagnostic.Kind kind;
  private final String text;

  Misuse(String id, String text) {
    this(id, Diagnostic.Kind.ERROR, text);
  }

  Misuse(String id, Diagnostic.Kind kind, String text) {
    this.id = id;
    this.kind = kind;
    this.text = text;
  }

  /** The word in brackets, by which users search for it and {@code @SuppressWarnings} names it. */
  String id() {
    return id;
  }

  Diagnostic.Kind kind() {
    return kind;
  }

  String say(Object... details) {
    return "[" + id + "] " + text.formatted(details);
  }
}
