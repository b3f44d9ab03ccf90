package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.compiler.Derivation.Refused;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A derived class has a copy of the body per entry, as long as they are small enough. */
class FrameClassWriterTest {
  private static final ClassDesc IN = ClassDesc.of("csp.ChannelInput");
  private static final MethodTypeDesc BODY = MethodTypeDesc.of(ConstantDescs.CD_void, IN);

  private final Read read = new Read();

  private static ClassModel written(Analysis analysis, boolean process) {
    return ClassFile.of().parse(FrameClassWriter.write(analysis, process));
  }

  private static Set<String> methods(ClassModel model) {
    Set<String> names = new TreeSet<>();
    for (MethodModel method : model.methods()) {
      names.add(method.methodName().stringValue());
    }
    return names;
  }

  @Test
  void aProcessHasACopyForItsBeginningAndForEachSuspensionPoint() {
    assertEquals(
        Set.of("<init>", "begin", "line", "make", "r1", "r2", "start", "step"),
        methods(written(read.analysed("copy"), true)));
  }

  @Test
  void aHelperBeginsOnTheJavaStack() {
    assertEquals(
        Set.of("<init>", "call", "line", "r1", "r2", "step"),
        methods(written(read.analysed("helper"), false)));
  }

  @Test
  void whatHasOneEntryHasOneCopy() {
    assertEquals(
        Set.of("<init>", "call", "line", "step"),
        methods(written(read.analysed("overridable"), false)));
  }

  @Test
  @DisplayName("Where copies would be too much there is one with all entries")
  void manySuspensionPoints() {
    ClassModel model = written(reading(90), true);
    Set<String> names = methods(model);
    assertTrue(names.contains("save90"), names::toString);
    assertTrue(!names.contains("start") && !names.contains("r1"), names::toString);
    for (MethodModel method : model.methods()) {
      int length = method.findAttribute(Attributes.code()).orElseThrow().codeLength();
      assertTrue(length < 8000, method + " would never be compiled by the JIT");
    }
  }

  @Test
  void whatTheJitWouldNotCompileIsRefused() {
    Refusal refusal = assertThrows(Refusal.class, () -> FrameClassWriter.write(reading(400), true));
    assertEquals(new Refused("it is too large", "?", 0), refusal.refused());
  }

  /** A method that reads so many times, and adds up. */
  private Analysis reading(int times) {
    byte[] bytes =
        ClassFile.of()
            .build(
                ClassDesc.of("csp.engine.compiler.Long"),
                b ->
                    b.withMethodBody(
                        "body", BODY, ClassFile.ACC_STATIC, code -> writeReads(code, times)));
    UserClass type = new UserClass(Tiny.class, bytes);
    return read.analysed(type.methodWithParameters("body("));
  }

  private static void writeReads(CodeBuilder code, int times) {
    code.iconst_0().istore(1);
    for (int i = 0; i < times; i++) {
      code.iload(1);
      code.aload(0);
      code.invokeinterface(IN, "read", MethodTypeDesc.of(ConstantDescs.CD_Object));
      code.invokevirtual(
          ConstantDescs.CD_Object, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int));
      code.iadd().istore(1);
    }
    code.return_();
  }
}
