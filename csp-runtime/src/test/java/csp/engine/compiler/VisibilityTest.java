package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.engine.compiler.Derivation.Refused;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Values whose types the user's code never names, and may not. */
class VisibilityTest {
  static void keepsWhatIsCommon(ChannelInput<Integer> in, ChannelOutput<Object> out) {
    {
      var text = in.read() == 0 ? new StringBuilder("a") : new StringBuffer("b");
      out.write(in.read());
      out.write(text.toString());
    }
    {
      List<Integer> list = new ArrayList<>(); // in the same slot
      list.add(in.read());
      out.write(list);
    }
  }

  @Test
  @DisplayName("What is common to a StringBuilder and a StringBuffer can be had, but not named")
  void typesThatAreNotVisible() {
    Derivation derivation =
        new ProcessCompiler(Table.calls())
            .derive(
                MethodHandles.lookup(),
                VisibilityTest.class,
                "keepsWhatIsCommon",
                new Class<?>[] {ChannelInput.class, ChannelOutput.class});
    Refused refused = assertInstanceOf(Refused.class, derivation, derivation::toString);
    assertEquals(
        "it keeps an object as AbstractStringBuilder, which is not visible to it",
        refused.reason());
  }
}
