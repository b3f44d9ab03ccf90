package good;

import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;

public class Nested<T> {
  public static class Inner {
    @Process
    public static void go() {}

    @Process
    protected static void slow() {}

    static class Innermost {
      @Process
      public static void go() {}
    }
  }

  class OfObject {
    @Process
    static void go() {}
  }

  public record Point(int x, int y) {
    @Process
    public static void draw(Point point) {}
  }

  public interface Source {
    @Forever
    static void one(ChannelOutput<Integer> out) {
      out.write(1);
    }

    class Inside {
      @Process
      public static void go() {}
    }
  }

  enum Colour {
    RED,
    BLACK;

    @Process
    public static void paint(Colour colour) {}
  }
}
