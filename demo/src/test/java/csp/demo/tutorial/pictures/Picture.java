package csp.demo.tutorial.pictures;

import csp.CSPProcess;
import csp.engine.plan.Plan;

/** Draws descriptions of processes, as SVG. */
public final class Picture {
  private Picture() {}

  /** Draws the leaves, and the channels between them. */
  public static String ofNetwork(CSPProcess process) {
    return Svg.of(process.toString(), Network.of(process));
  }

  /** Draws what comes after what, and what beside what. */
  public static String ofTerm(CSPProcess process) {
    return new TermPicture((Plan) process).write(process.toString());
  }
}
