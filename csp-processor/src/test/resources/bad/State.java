package bad;

import csp.annotation.Forever;
import java.util.List;

class State {
  @Forever
  static int none() {
    return 1;
  }

  @Forever
  static long wider(int n) {
    return n;
  }

  @Forever
  static List<?> looser(List<String> list) {
    return list;
  }

  @Forever
  static Integer boxed(int n) {
    return n;
  }
}
