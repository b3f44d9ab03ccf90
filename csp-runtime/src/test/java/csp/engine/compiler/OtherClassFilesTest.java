package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.ChannelInput;
import csp.engine.compiler.Derivation.Derived;
import csp.engine.compiler.Derivation.Refused;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Class files that javac does not write: other compilers do, and tools that rewrite them. */
class OtherClassFilesTest {
  private static final ClassDesc NAME = ClassDesc.of("written.Other");
  private static final ClassDesc INPUT = ClassDesc.of("csp.ChannelInput");
  private static final MethodTypeDesc TYPE = MethodTypeDesc.of(ConstantDescs.CD_void, INPUT);

  /** One class, whose file can be read. */
  private static final class Written extends ClassLoader {
    private final byte[] bytes;

    Written(byte[] bytes) {
      super(OtherClassFilesTest.class.getClassLoader());
      this.bytes = bytes;
    }

    Class<?> define() {
      return defineClass("written.Other", bytes, 0, bytes.length);
    }

    /** A lookup of another class in the package, which is sound whatever the first is. */
    MethodHandles.Lookup lookup() throws ReflectiveOperationException {
      byte[] key = ClassFile.of().build(ClassDesc.of("written.Key"), Written::writeKey);
      Class<?> type = defineClass("written.Key", key, 0, key.length);
      return (MethodHandles.Lookup) type.getMethod("lookup").invoke(null);
    }

    private static void writeKey(ClassBuilder type) {
      MethodTypeDesc made = MethodTypeDesc.of(ConstantDescs.CD_MethodHandles_Lookup);
      type.withFlags(ClassFile.ACC_PUBLIC);
      type.withMethodBody(
          "lookup",
          made,
          ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
          code -> {
            code.invokestatic(ConstantDescs.CD_MethodHandles, "lookup", made);
            code.areturn();
          });
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      boolean own = name.equals("written/Other.class");
      return own ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
    }
  }

  private static Derivation derived(Consumer<ClassBuilder> content)
      throws ReflectiveOperationException {
    return derived(ClassFile.of().build(NAME, content));
  }

  private static Derivation derived(byte[] bytes) throws ReflectiveOperationException {
    Written loader = new Written(bytes);
    Class<?> type = loader.define();
    return new ProcessCompiler(Table.calls())
        .derive(loader.lookup(), type, "body", new Class<?>[] {ChannelInput.class});
  }

  private static void method(
      ClassBuilder type, String name, int flags, Consumer<CodeBuilder> content) {
    type.withMethodBody(name, TYPE, flags | ClassFile.ACC_STATIC, content);
  }

  private static void read(CodeBuilder code) {
    code.aload(0);
    code.invokeinterface(INPUT, "read", MethodTypeDesc.of(ConstantDescs.CD_Object));
    code.pop();
  }

  private static void callHelper(CodeBuilder code, String name) {
    code.aload(0);
    code.invokestatic(NAME, name, TYPE);
    code.return_();
  }

  private static void assertRefused(String reason, Derivation derivation) {
    Refused refused = assertInstanceOf(Refused.class, derivation);
    assertTrue(refused.reason().contains(reason), refused::reason);
  }

  private static DirectMethodHandleDesc privateBootstrap(String name, ClassDesc what) {
    return MethodHandleDesc.ofMethod(
        DirectMethodHandleDesc.Kind.STATIC,
        NAME,
        name,
        MethodTypeDesc.of(
            what, ConstantDescs.CD_MethodHandles_Lookup, ConstantDescs.CD_String, kindOf(what)));
  }

  private static ClassDesc kindOf(ClassDesc what) {
    boolean site = what.equals(ConstantDescs.CD_CallSite);
    return site ? ConstantDescs.CD_MethodType : ConstantDescs.CD_Class;
  }

  private static void addBootstrap(ClassBuilder type, String name, ClassDesc what) {
    type.withMethodBody(
        name,
        privateBootstrap(name, what).invocationType(),
        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
        code -> {
          code.aconst_null();
          code.areturn();
        });
  }

  @Test
  @DisplayName("A constant that a private method makes, as those have which measure coverage")
  void privateConstants() throws Exception {
    assertRefused(
        "uses a constant or a call site that its class makes by a private method",
        derived(type -> {
          addBootstrap(type, "probes", ConstantDescs.CD_Object);
          method(
              type,
              "body",
              0,
              code -> {
                code.ldc(
                    DynamicConstantDesc.ofNamed(
                        privateBootstrap("probes", ConstantDescs.CD_Object),
                        "data",
                        ConstantDescs.CD_Object));
                code.pop();
                read(code);
                code.return_();
              });
        }));
  }

  @Test
  void privateCallSites() throws Exception {
    assertRefused(
        "uses a constant or a call site that its class makes by a private method",
        derived(type -> {
          addBootstrap(type, "link", ConstantDescs.CD_CallSite);
          method(
              type,
              "body",
              0,
              code -> {
                code.invokedynamic(
                    DynamicCallSiteDesc.of(
                        privateBootstrap("link", ConstantDescs.CD_CallSite),
                        "call",
                        ConstantDescs.MTD_void));
                read(code);
                code.return_();
              });
        }));
  }

  @Test
  void handlesOfPrivateMethods() throws Exception {
    assertRefused(
        "uses a constant or a call site that its class makes by a private method",
        derived(type -> {
          addBootstrap(type, "link", ConstantDescs.CD_CallSite);
          method(
              type,
              "body",
              0,
              code -> {
                code.ldc(privateBootstrap("link", ConstantDescs.CD_CallSite));
                code.pop();
                read(code);
                code.return_();
              });
        }));
  }

  @Test
  @DisplayName("A helper of which no valid code can be made is refused, not begun")
  void helpersAreVerifiedBeforeTheyRun() throws Exception {
    assertRefused(
        "VerifyError",
        derived(type -> {
          method(
              type,
              "wrong",
              0,
              code -> {
                read(code);
                code.aload(0); // of the wrong type
                code.invokevirtual(
                    ConstantDescs.CD_String, "length", MethodTypeDesc.of(ConstantDescs.CD_int));
                code.pop();
                code.return_();
              });
          method(type, "body", 0, code -> callHelper(code, "wrong"));
        }));
  }

  @Test
  @DisplayName("Names that are none in Java: 2x, a b")
  void oddNames() throws Exception {
    Derivation derivation =
        derived(type -> {
          for (String name : List.of("2x", "a b")) {
            method(
                type,
                name,
                ClassFile.ACC_PRIVATE,
                code -> {
                  read(code);
                  code.return_();
                });
          }
          method(
              type,
              "body",
              0,
              code -> {
                code.aload(0);
                code.invokestatic(NAME, "a b", TYPE);
                callHelper(code, "2x");
              });
        });
    Class<?> frame = assertInstanceOf(Derived.class, derivation, derivation::toString).frame();
    Class<?> helper = Class.forName("written.Other$2x$1$csph", false, frame.getClassLoader());
    StackTraceElement shown = Traces.of(helper, 7);
    assertEquals("written.Other", shown.getClassName());
    assertEquals("2x", shown.getMethodName());
  }

  @Test
  void classFilesOfJava7HaveAllThatIsNeeded() throws Exception {
    Derivation derivation =
        derived(type -> {
          type.withVersion(ClassFile.JAVA_7_VERSION, 0);
          method(
              type,
              "body",
              0,
              code -> {
                read(code);
                code.return_();
              });
        });
    assertInstanceOf(Derived.class, derivation, derivation::toString);
  }

  @Test
  @DisplayName("A table of lines that names no instruction: the JVM does not mind")
  void wrongLines() throws Exception {
    byte[] bytes =
        ClassFile.of()
            .build(
                NAME,
                type ->
                    method(
                        type,
                        "body",
                        0,
                        code -> {
                          code.aload(0);
                          code.lineNumber(0x1234);
                          code.invokeinterface(
                              INPUT, "read", MethodTypeDesc.of(ConstantDescs.CD_Object));
                          code.pop();
                          code.return_();
                        }));
    for (int i = 0; i < bytes.length - 3; i++) {
      if (bytes[i + 1] == 1 && bytes[i + 2] == 0x12 && bytes[i + 3] == 0x34) {
        bytes[i + 1] = 2; // within the call
      }
    }
    Derivation derivation = derived(bytes);
    assertInstanceOf(Derived.class, derivation, derivation::toString);
  }
}
