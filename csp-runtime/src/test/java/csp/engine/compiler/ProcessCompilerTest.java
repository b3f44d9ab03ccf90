package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.ChannelInput;
import csp.engine.compiler.Derivation.Derived;
import csp.engine.stackless.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One derived class per method, beside the user's, for as long as that lives. */
class ProcessCompilerTest {
  /** A class of its own for each test, so that nothing has been derived from it yet. */
  private static Class<?> fresh(Class<?> type) throws ClassNotFoundException {
    return new Loader(type.getName()).loadClass(type.getName());
  }

  /** Defines one class anew and leaves the others to its parent. */
  private static final class Loader extends ClassLoader {
    private final String own;

    Loader(String own) {
      super(ProcessCompilerTest.class.getClassLoader());
      this.own = own;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(own) || findLoadedClass(name) != null) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  /** The methods to derive from. */
  public static final class Bodies {
    private Bodies() {}

    /** A lookup for whoever has loaded this class. */
    public static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    static void one(ChannelInput<Integer> in) {
      in.read();
    }

    static void two(ChannelInput<Integer> in) {
      both(in);
    }

    static void three(ChannelInput<Integer> in) {
      both(in);
    }

    static int both(ChannelInput<Integer> in) {
      return in.read() + in.read();
    }

    static void many(ChannelInput<Integer> in) {
      in.read();
    }

    static void many(ChannelInput<Integer> in, int n) {
      in.read();
    }

    static void dollar$name(ChannelInput<Integer> in) {
      in.read();
    }

    static int nothing(int x) {
      return x + 1;
    }
  }

  private static Derivation derive(
      ProcessCompiler compiler, Class<?> type, String method, Class<?>... parameters) {
    try {
      var lookup = (MethodHandles.Lookup) type.getMethod("lookup").invoke(null);
      return compiler.derive(lookup, type, method, parameters);
    } catch (IllegalAccessException | InvocationTargetException | NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> derived(ProcessCompiler compiler, Class<?> type, String method)
      throws Exception {
    var found =
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> m.getName().equals(method))
            .findFirst()
            .orElseThrow();
    Derivation derivation = derive(compiler, type, method, found.getParameterTypes());
    return assertInstanceOf(Derived.class, derivation, derivation::toString).frame();
  }

  private final ProcessCompiler compiler = new ProcessCompiler(Table.calls());

  @Test
  void theDerivedClassStandsBesideTheUsers() throws Exception {
    Class<?> type = fresh(Bodies.class);
    Class<?> frame = derived(compiler, type, "one");
    assertEquals(type.getName() + "$one$csp", frame.getName());
    assertSame(type.getClassLoader(), frame.getClassLoader());
    assertSame(Frame.class, frame.getSuperclass());
  }

  @Test
  @DisplayName("A second derivation of the same method returns the same class")
  void eachMethodIsDerivedOnce() throws Exception {
    Class<?> type = fresh(Bodies.class);
    assertSame(derived(compiler, type, "one"), derived(compiler, type, "one"));
  }

  @Test
  void helpersAreSharedByThoseWhoCallThem() throws Exception {
    Class<?> type = fresh(Bodies.class);
    assertNotSame(derived(compiler, type, "two"), derived(compiler, type, "three"));
    Class<?> helper = Class.forName(type.getName() + "$both$csph", false, type.getClassLoader());
    assertSame(Frame.class, helper.getSuperclass());
  }

  @Test
  void overloadsHaveNumbers() throws Exception {
    Class<?> type = fresh(Bodies.class);
    Derivation first = derive(compiler, type, "many", ChannelInput.class);
    Derivation second = derive(compiler, type, "many", ChannelInput.class, int.class);
    Set<String> names = Set.of(name(first), name(second));
    assertEquals(Set.of(type.getName() + "$many$csp", type.getName() + "$many$2$csp"), names);
  }

  private static String name(Derivation derivation) {
    return assertInstanceOf(Derived.class, derivation).frame().getName();
  }

  @Test
  void aDollarInTheNameOfAMethodIsNoSeparator() throws Exception {
    Class<?> type = fresh(Bodies.class);
    assertEquals(
        type.getName() + "$dollar\u00b7name$csp", derived(compiler, type, "dollar$name").getName());
  }

  @Test
  void aMethodThatDoesNotCommunicateIsDerivedToo() throws Exception {
    assertEquals(
        Bodies.class.getName() + "$nothing$csp",
        derived(compiler, fresh(Bodies.class), "nothing").getName());
  }

  @Test
  void prototypesMakeFrames() throws Exception {
    Derivation derivation = derive(compiler, fresh(Bodies.class), "one", ChannelInput.class);
    Frame prototype =
        assertInstanceOf(Frame.class, assertInstanceOf(Derived.class, derivation).prototype());
    Frame made = prototype.make();
    assertSame(prototype.getClass(), made.getClass());
    assertNotSame(prototype, made);
  }

  @Test
  void manyThreadsGetOneClass() throws Exception {
    Class<?> type = fresh(Bodies.class);
    int count = 8;
    Set<Class<?>> frames = ConcurrentHashMap.newKeySet();
    List<Throwable> failures = new ArrayList<>();
    CyclicBarrier together = new CyclicBarrier(count);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      threads.add(
          Thread.startVirtualThread(() -> {
            try {
              together.await();
              frames.add(derived(compiler, type, "two"));
            } catch (Throwable e) {
              synchronized (failures) {
                failures.add(e);
              }
            }
          }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failures);
    assertEquals(1, frames.size());
  }

  @Test
  @DisplayName("Derived classes are collected with the user's class loader")
  void nothingKeepsTheUsersClassAlive() throws Exception {
    WeakReference<ClassLoader> loader = used();
    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(loader.get());
  }

  private WeakReference<ClassLoader> used() throws Exception {
    Class<?> type = fresh(Bodies.class);
    derived(compiler, type, "two");
    derived(compiler, type, "one");
    return new WeakReference<>(type.getClassLoader());
  }

  @Test
  void derivationDoesNotInitialiseTheUsersClass() throws Exception {
    Class<?> type = Uninitialised.class;
    Derivation derivation =
        compiler.derive(Bodies.lookup(), type, "body", new Class<?>[] {ChannelInput.class});
    assertTrue(derivation instanceof Derived, derivation::toString);
    assertNull(System.getProperty(Uninitialised.class.getName()));
  }

  /** Leaves a trace when it is initialised. */
  static final class Uninitialised {
    static {
      System.setProperty(Uninitialised.class.getName(), "initialised");
    }

    private Uninitialised() {}

    static void body(ChannelInput<Integer> in) {
      in.read();
    }
  }
}
