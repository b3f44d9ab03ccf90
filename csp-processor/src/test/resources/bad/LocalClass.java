package bad;

import csp.annotation.Forever;
import csp.annotation.Process;

class LocalClass {
  void method() {
    record Local() {
      @Process
      static void writer() {}

      interface Inside {
        @Forever
        static void server() {}
      }
    }
    new Object() {
      @Process
      static void reader() {}
    };
  }
}
