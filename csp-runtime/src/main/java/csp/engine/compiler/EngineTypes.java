package csp.engine.compiler;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * The types of the engine that derived classes extend and call, by name: the compiler itself does
 * not depend on them.
 */
final class EngineTypes {
  static final ClassDesc FRAME = ClassDesc.of("csp.engine.stackless.Frame");
  static final ClassDesc PROCESS = ClassDesc.of("csp.engine.stackless.StacklessProcess");
  static final ClassDesc CHANNEL_END = ClassDesc.of("csp.engine.channel.ChannelEnd");
  static final ClassDesc ACCESS = ClassDesc.of("csp.engine.compiler.Access");

  // What a step returns.
  static final int RETURNED = 0;
  static final int WAITING = 1;
  static final int DEFERRED = 2;

  static final MethodTypeDesc STEP = MethodTypeDesc.of(ConstantDescs.CD_int, PROCESS);
  static final MethodTypeDesc MAKE = MethodTypeDesc.of(FRAME);
  static final MethodTypeDesc BEGIN =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object.arrayType());
  static final MethodTypeDesc LINE = MethodTypeDesc.of(ConstantDescs.CD_int);
  static final MethodTypeDesc LINK = MethodTypeDesc.of(ConstantDescs.CD_void, FRAME);
  static final MethodTypeDesc CAUGHT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ClassDesc.of("java.lang.Throwable"));
  static final MethodTypeDesc RESUME = ConstantDescs.MTD_void;

  static final MethodTypeDesc TRY_READ =
      MethodTypeDesc.of(ConstantDescs.CD_Object, PROCESS, ConstantDescs.CD_Object);
  static final MethodTypeDesc ENROL_READ = TRY_READ.changeReturnType(ConstantDescs.CD_void);
  static final MethodTypeDesc TRY_WRITE =
      MethodTypeDesc.of(
          ConstantDescs.CD_boolean, PROCESS, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  static final MethodTypeDesc ENROL_WRITE = TRY_WRITE.changeReturnType(ConstantDescs.CD_void);
  static final MethodTypeDesc ATTEMPT =
      MethodTypeDesc.of(
          ConstantDescs.CD_boolean,
          ConstantDescs.CD_int,
          ConstantDescs.CD_Object,
          ConstantDescs.CD_Object,
          ConstantDescs.CD_Object);
  static final MethodTypeDesc ENROL = ATTEMPT.changeReturnType(ConstantDescs.CD_void);
  static final MethodTypeDesc DEFER = ENROL;

  private EngineTypes() {}

  /** The type under which a value is handed over. */
  static ClassDesc handed(Value value) {
    return value.isReference() ? ConstantDescs.CD_Object : value.type();
  }
}
