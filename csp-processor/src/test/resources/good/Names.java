package good;

import csp.ChannelInput;
import csp.annotation.Forever;
import csp.annotation.Process;

class Names {
  @Process
  static void likeItsClass(ChannelInput<?> Names, int Names2) {
    Names.close();
  }

  @Process
  static void likeOurs(int CSPProcess, int CSPServer) {}

  @Process
  static void likeConstant(int LIKE_CONSTANT, int METHOD_HANDLES) {}

  @Process
  static void likePackage(int csp, int good) {}

  @Process
  static <CSPProcess> void likePackageWhereItIsNamed(CSPProcess csp, int good) {}

  @Process
  static <Names> void typeVariable(Names names, int csp, int good) {}

  @Forever
  static int state(int state) {
    return state;
  }

  @Forever
  static int stateBehind(int n, int state, int state2) {
    return n;
  }

  @Forever
  static <CSPServer> CSPServer server(CSPServer first, CSPServer CSPServer) {
    return CSPServer;
  }

  @Process
  static void readHTTPRequest2() {}

  @Process
  static void $odd$(int $n, String $T, int $$) {}

  @Forever
  static int $odd(int $n) {
    return $n;
  }

  @Process
  static <Object, String> void javaLang(Object[] all) {}

  @Process
  static <String> void lang(String own, java.lang.String other) {}
}
