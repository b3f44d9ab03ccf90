package good;

import csp.ChannelInput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.Comparator;
import java.util.List;

@SuppressWarnings("rawtypes")
class RawTypes {
  @Process
  static void reader(ChannelInput in, List<Comparable> list) {
    in.close();
  }

  @Process
  static <T extends Comparator> void bound(T t, ChannelInput... ins) {}

  @Forever
  static List state(List raw) {
    return raw;
  }

  @Process
  static void inner(Generics.Outer.Plain plain) {}
}
