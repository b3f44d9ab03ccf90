package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the derived class, a stranger in the same package, may not use. */
class MembersTest {
  private static final String TINY = "csp/engine/compiler/Tiny";

  private final Members members = new Read().members();

  private boolean restricted(String owner, String name, String descriptor) {
    return members.isRestricted(owner, name, descriptor, false);
  }

  @Test
  void privateMembers() {
    assertTrue(restricted(TINY, "secret", "J"));
    assertTrue(restricted(TINY, "<init>", "(I)V"));
    assertTrue(restricted(TINY, "hidden", "(Lcsp/ChannelInput;)I"));
  }

  @Test
  void membersOfThePackageAreOpen() {
    assertFalse(restricted(TINY, "assertions", "I"));
    assertFalse(restricted(TINY, "pure", "(I)I"));
    assertFalse(restricted("csp/engine/compiler/Read", "tiny", "Lcsp/engine/compiler/UserClass;"));
  }

  @Test
  void protectedMembersOfAnotherPackage() {
    assertTrue(restricted(TINY, "clone", "()Ljava/lang/Object;"));
  }

  @Test
  void privateMembersOfTheNest() {
    Members nested = new Members(new Read().of(Nest.Inner.class), new UserClasses());
    assertTrue(nested.isRestricted("csp/engine/compiler/MembersTest$Nest", "count", "I", false));
    assertFalse(
        nested.isRestricted("csp/engine/compiler/MembersTest", "members", "I", false),
        "there is no such field");
  }

  private static final class Nest {
    private int count;

    private static final class Inner {
      int next(Nest nest) {
        return nest.count++;
      }
    }
  }
}
