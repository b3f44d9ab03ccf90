package csp.engine.compiler;

import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.instruction.ExceptionCatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code of a method as the stages after the first see it: nothing in it is an offset. */
final class MethodBody {
  /** An exception handler: for the instructions {@code from} (inclusive) {@code to} (exclusive). */
  record Handler(int from, int to, int handler, @Nullable ClassEntry type) {
    boolean covers(int index) {
      return index >= from && index < to;
    }
  }

  /** A local variable of the source, there from an instruction to another (exclusive). */
  record Variable(int from, int to, LocalVariableInfo info) {}

  /** A stack map frame, and the instruction that it stands before. */
  record Merge(int index, StackMapFrameInfo frame) {}

  final Instruction[] code;
  final List<Handler> handlers = new ArrayList<>();
  final List<Variable> variables = new ArrayList<>();
  final List<Merge> merges = new ArrayList<>();
  final int maxLocals;

  private static final int[] NOWHERE = {};

  private final CodeAttribute attribute;
  private final Decoder decoder;

  private MethodBody(CodeAttribute attribute, ConstantPool pool) {
    this.attribute = attribute;
    this.decoder = new Decoder(attribute, pool);
    this.code = decoder.decode();
    this.maxLocals = attribute.maxLocals();
  }

  /** Reads the body of {@code method}, or returns null if it has none. */
  static @Nullable MethodBody of(MethodModel method, ConstantPool pool) {
    CodeAttribute attribute = method.findAttribute(Attributes.code()).orElse(null);
    if (attribute == null) {
      return null;
    }
    MethodBody body = new MethodBody(attribute, pool);
    body.readLines();
    body.readHandlers();
    return body;
  }

  private void readLines() {
    var table = attribute.findAttribute(Attributes.lineNumberTable()).orElse(null);
    if (table == null) {
      return;
    }
    int[] lines = new int[code.length];
    for (LineNumberInfo entry : table.lineNumbers()) {
      int index = decoder.indexAt(entry.startPc());
      if (index >= 0 && index < lines.length) { // the JVM does not check them either
        lines[index] = entry.lineNumber();
      }
    }
    int line = 0;
    for (int i = 0; i < code.length; i++) {
      if (lines[i] != 0) {
        line = lines[i];
      }
      code[i].line = line;
    }
  }

  private void readHandlers() {
    for (ExceptionCatch handler : attribute.exceptionHandlers()) {
      handlers.add(
          new Handler(
              index(attribute.labelToBci(handler.tryStart())),
              index(attribute.labelToBci(handler.tryEnd())),
              index(attribute.labelToBci(handler.handler())),
              handler.catchType().orElse(null)));
    }
  }

  /** Reads what only a method that will be compiled needs. */
  void readTypes() {
    merges.clear();
    variables.clear();
    var frames = attribute.findAttribute(Attributes.stackMapTable()).orElse(null);
    if (frames != null) {
      for (StackMapFrameInfo frame : frames.entries()) {
        merges.add(new Merge(index(attribute.labelToBci(frame.target())), frame));
      }
    }
    var locals = attribute.findAttribute(Attributes.localVariableTable()).orElse(null);
    if (locals != null) {
      for (LocalVariableInfo variable : locals.localVariables()) {
        int from = index(variable.startPc());
        int to = index(variable.startPc() + variable.length());
        if (from >= 0 && to >= 0) {
          variables.add(new Variable(from, to, variable));
        }
      }
    }
  }

  int indexOf(java.lang.classfile.Label label) {
    return index(attribute.labelToBci(label));
  }

  private int index(int offset) {
    return decoder.indexAt(offset);
  }

  /** The instructions that control can pass to, but for exceptions. */
  int[] successors(int index) {
    Instruction instruction = code[index];
    int[] known = instruction.successors;
    if (known == null) {
      known = instruction.targets;
      if (instruction.fallsThrough() && index + 1 < code.length) {
        known = Arrays.copyOf(known, known.length + 1);
        known[known.length - 1] = index + 1;
      }
      instruction.successors = known;
    }
    return known;
  }

  /** The handlers of the ranges that an instruction lies in. */
  int[] handlersOf(int index) {
    if (handlers.isEmpty()) {
      return NOWHERE;
    }
    int[] known = code[index].handlers;
    if (known == null) {
      known = NOWHERE;
      for (Handler handler : handlers) {
        if (handler.covers(index)) {
          known = Arrays.copyOf(known, known.length + 1);
          known[known.length - 1] = handler.handler();
        }
      }
      code[index].handlers = known;
    }
    return known;
  }
}
