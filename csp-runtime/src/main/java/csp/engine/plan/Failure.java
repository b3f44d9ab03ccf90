package csp.engine.plan;

import java.util.List;

/** What failed: the path of names to it, what it threw, and what else failed in the same run. */
public record Failure(String path, Throwable cause, List<Throwable> others) {}
