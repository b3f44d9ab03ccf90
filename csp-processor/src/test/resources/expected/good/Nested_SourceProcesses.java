package good;

import csp.CSPServer;
import csp.ChannelOutput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Nested.Source}. */
@Generated("csp.processor.ProcessProcessor")
public final class Nested_SourceProcesses {
  private static final ProcessMethod ONE =
      ProcessMethod.of(MethodHandles.lookup(), Nested.Source.class, "one", ChannelOutput.class);

  private Nested_SourceProcesses() {}

  /** Returns a server that repeats {@link Nested.Source#one(ChannelOutput)}. */
  public static CSPServer one(ChannelOutput<Integer> out) {
    return CSPServer.of(ONE, () -> Nested.Source.one(out), out);
  }
}
