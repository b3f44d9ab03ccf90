package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.compiler.Derivation.Refused;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot do without a thread is refused before anything runs, with reason, file and line. */
class RefusalsTest {
  private static Refused refusal(String name) {
    Method method =
        Arrays.stream(RefusedBodies.class.getDeclaredMethods())
            .filter(m -> m.getName().equals(name))
            .findFirst()
            .orElseThrow();
    Derivation derivation =
        new ProcessCompiler(Table.calls())
            .derive(MethodHandles.lookup(), RefusedBodies.class, name, method.getParameterTypes());
    return assertInstanceOf(Refused.class, derivation);
  }

  @ParameterizedTest
  @DisplayName("Reason, file and line of what the body does")
  @CsvSource(
      delimiter = '|',
      value = {
        "synchronizedBody | it is synchronized and communicates | synchronizedBody | read",
        "holdsLock | it communicates while it holds a lock | holdsLock | read",
        "holdsLockAroundHelper | it communicates while it holds a lock"
            + " | holdsLockAroundHelper | helper",
        "inLambda | it communicates inside a lambda or method reference | inLambda | accept",
        "inLambdaOfHelper | its helper forEach communicates inside a lambda or method reference"
            + " | forEach | accept",
        "inNestedLambda | it communicates inside a lambda or method reference"
            + " | inNestedLambda | get",
        "methodReference | it communicates through the method reference read"
            + " | methodReference | call",
        "callsSynchronizedHelper | its helper synchronizedHelper is synchronized and communicates"
            + " | synchronizedHelper | read",
        "currentThread | it calls Thread.currentThread | currentThread | currentThread",
        "sleeps | it calls Thread.sleep | sleeps | sleep",
        "helperSleeps | its helper nap calls TimeUnit.sleep | nap | sleep",
        "threadLocal | it calls ThreadLocal.get | threadLocal | get",
        "scopedValue | it calls ScopedValue.get | scopedValue | get",
        "waits | it calls Object.wait | waits | wait",
        "parks | it calls LockSupport.park | parks | park",
        "locks | it calls Lock.lock | locks | lock",
        "reads | it calls BufferedReader.readLine | reads | readLine",
        "files | it calls Files.readString | files | readString",
        "accepts | it calls ServerSocket.accept | accepts | accept",
        "takes | it calls BlockingQueue.take | takes | take",
        "polls | it calls BlockingQueue.poll | polls | poll",
        "future | it calls Future.get | future | get",
        "joins | it calls CompletableFuture.join | joins | join",
        "latch | it calls CountDownLatch.await | latch | await",
        "semaphore | it calls Semaphore.acquire | semaphore | acquire",
        "waitsFor | it calls Process.waitFor | waitsFor | waitFor",
      })
  void itIsRefused(String body, String reason, String at, String call) throws Exception {
    assertEquals(new Refused(reason, "RefusedBodies.java", line(at, call)), refusal(body));
  }

  /** The line where a method of {@link RefusedBodies} calls, or makes, what has that name. */
  private static int line(String method, String name) throws Exception {
    try (var in = RefusedBodies.class.getResourceAsStream("RefusedBodies.class")) {
      for (MethodModel m : ClassFile.of().parse(in.readAllBytes()).methods()) {
        if (m.methodName().equalsString(method)) {
          return line(m.code().orElseThrow(), name);
        }
      }
    }
    throw new IllegalArgumentException(method);
  }

  private static int line(CodeModel code, String name) {
    int line = 0;
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
      } else if (element instanceof InvokeInstruction call && call.name().equalsString(name)
          || element instanceof InvokeDynamicInstruction made && made.name().equalsString(name)) {
        return line;
      }
    }
    throw new IllegalArgumentException(name);
  }

  @Test
  void systemInIsTheUsersKeyboard() {
    assertEquals("it uses System.in", refusal("readsSystemIn").reason());
  }

  @Test
  void nativeMethodsHaveNoCode() {
    assertEquals("it is native", refusal("nativeBody").reason());
  }

  @Test
  void onlyStaticMethodsAreProcesses() {
    assertEquals("it is not static", refusal("instance").reason());
  }

  @Test
  @DisplayName("A class that was defined from bytes has no file")
  void unreadableClasses() throws Exception {
    byte[] bytes =
        ClassFile.of()
            .build(
                java.lang.constant.ClassDesc.of("csp.engine.compiler.FromBytes"),
                b ->
                    b.withMethodBody(
                        "body",
                        java.lang.constant.ConstantDescs.MTD_void,
                        ClassFile.ACC_STATIC,
                        c -> c.return_()));
    Class<?> made = MethodHandles.lookup().defineClass(bytes);
    Derivation derivation =
        new ProcessCompiler(Table.calls())
            .derive(MethodHandles.lookup(), made, "body", new Class<?>[0]);
    assertEquals(new Refused("its class file cannot be read", "?", 0), derivation);
  }

  @Test
  void aMissingMethodIsNoError() {
    Derivation derivation =
        new ProcessCompiler(Table.calls())
            .derive(MethodHandles.lookup(), RefusedBodies.class, "nowhere", new Class<?>[0]);
    assertTrue(derivation instanceof Refused r && r.reason().contains("does not contain it"));
  }
}
