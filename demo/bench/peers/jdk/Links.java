import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Exchanger;
import java.util.concurrent.SynchronousQueue;

/** The kinds of links. */
enum Links {
  /** A rendezvous. */
  SYNCHRONOUS,
  /** A buffer of one: the writer may run ahead. */
  ARRAY,
  /** A rendezvous of two: whoever reads gives null. */
  EXCHANGER;

  Link create() {
    return switch (this) {
      case SYNCHRONOUS -> new Queue(new SynchronousQueue<>());
      case ARRAY -> buffered(1);
      case EXCHANGER -> new Exchange(new Exchanger<>());
    };
  }

  static Link buffered(int size) {
    return new Queue(new ArrayBlockingQueue<>(size));
  }

  /** Returns whether more than one may read and write. */
  boolean manyToMany() {
    return this != EXCHANGER;
  }

  private record Queue(BlockingQueue<Integer> queue) implements Link {
    @Override
    public void put(Integer x) throws InterruptedException {
      queue.put(x);
    }

    @Override
    public Integer take() throws InterruptedException {
      return queue.take();
    }
  }

  private record Exchange(Exchanger<Integer> exchanger) implements Link {
    @Override
    public void put(Integer x) throws InterruptedException {
      exchanger.exchange(x);
    }

    @Override
    public Integer take() throws InterruptedException {
      return exchanger.exchange(null);
    }
  }
}
