package csp.engine.seam;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The way processes run, as the system property {@code csp.execution} says, or else the environment
 * variable {@code CSP}: {@code auto}, {@code compiled}, {@code virtual} or {@code platform}, in any
 * case. It is read once.
 */
public enum ExecutionMode {
  AUTO,
  COMPILED,
  VIRTUAL,
  PLATFORM;

  private static final String PROPERTY = "csp.execution";
  private static final String VARIABLE = "CSP";

  /** Who chose, for explanations: {@code csp.execution=platform}. */
  private static final String CHOICE;

  private static final @Nullable ExecutionMode CHOSEN;

  static {
    String property = System.getProperty(PROPERTY);
    String value = property != null ? property : System.getenv(VARIABLE);
    String wanted = value == null ? "" : value.strip();
    CHOICE = (property != null ? PROPERTY : VARIABLE) + "=" + wanted;
    CHOSEN = parse(wanted);
  }

  /** Returns the mode of that name, {@code AUTO} for an empty one, or null if there is none. */
  static @Nullable ExecutionMode parse(String wanted) {
    return switch (wanted.toLowerCase(Locale.ROOT)) {
      case "", "auto" -> AUTO;
      case "compiled" -> COMPILED;
      case "virtual" -> VIRTUAL;
      case "platform" -> PLATFORM;
      default -> null;
    };
  }

  /** Returns the chosen mode; refuses one that does not exist. */
  public static ExecutionMode chosen() {
    return checked(CHOSEN, CHOICE);
  }

  static ExecutionMode checked(@Nullable ExecutionMode mode, String choice) {
    if (mode == null) {
      throw new IllegalStateException(
          choice + " is unknown: choose auto, compiled, virtual or platform.");
    }
    return mode;
  }

  /** Tells whether annotated methods are compiled to processes without a stack. */
  public boolean compiles() {
    return this == AUTO || this == COMPILED;
  }

  /** Returns why processes run on threads although they might have been compiled. */
  public String explanation() {
    return explanation(CHOICE);
  }

  String explanation(String choice) {
    return (this == PLATFORM ? "platform" : "virtual") + " thread: because " + choice;
  }
}
