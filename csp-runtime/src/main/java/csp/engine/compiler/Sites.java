package csp.engine.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/** Writes uses of members: directly, or where the derived class may not, through {@link Access}. */
final class Sites {
  private final CodeBuilder code;
  private final UserClass user;
  private final Members members;

  Sites(CodeBuilder code, UserClass user, Members members) {
    this.code = code;
    this.user = user;
    this.members = members;
  }

  void access(Opcode opcode, FieldRefEntry field) {
    if (!members.isRestricted(field)) {
      code.fieldAccess(opcode, field);
      return;
    }
    ClassDesc owner = field.owner().asSymbol();
    ClassDesc type = field.typeSymbol();
    MethodTypeDesc call =
        switch (opcode) {
          case GETSTATIC -> MethodTypeDesc.of(type);
          case PUTSTATIC -> MethodTypeDesc.of(ConstantDescs.CD_void, type);
          case GETFIELD -> MethodTypeDesc.of(type, owner);
          default -> MethodTypeDesc.of(ConstantDescs.CD_void, owner, type);
        };
    String how =
        switch (opcode) {
          case GETSTATIC -> Access.GET_STATIC;
          case PUTSTATIC -> Access.PUT_STATIC;
          case GETFIELD -> Access.GET_FIELD;
          default -> Access.PUT_FIELD;
        };
    link(how, owner, field.name().stringValue(), MethodTypeDesc.of(type), call);
  }

  void call(Opcode opcode, MemberRefEntry method) {
    if (opcode != Opcode.INVOKESPECIAL && !members.isRestricted(method)) {
      code.with(InvokeInstruction.of(opcode, method));
      return;
    }
    ClassDesc owner = method.owner().asSymbol();
    MethodTypeDesc type = Descriptors.method(method);
    String name = method.name().stringValue();
    switch (opcode) {
      case INVOKESTATIC -> link(Access.STATIC, owner, name, type, type);
      case INVOKESPECIAL ->
          link(Access.SPECIAL, owner, name, type, type.insertParameterTypes(0, user.description));
      default -> link(Access.VIRTUAL, owner, name, type, type.insertParameterTypes(0, owner));
    }
  }

  /** Makes an object of the arguments that are on the stack. */
  void construct(MemberRefEntry constructor) {
    ClassDesc owner = constructor.owner().asSymbol();
    MethodTypeDesc type = Descriptors.method(constructor);
    link(Access.NEW, owner, "new", type, type.changeReturnType(owner));
  }

  private void link(
      String how, ClassDesc owner, String name, MethodTypeDesc type, MethodTypeDesc call) {
    DirectMethodHandleDesc bootstrap =
        bootstrap(
            "link",
            ConstantDescs.CD_String,
            ConstantDescs.CD_Class,
            ConstantDescs.CD_Class,
            ConstantDescs.CD_MethodType);
    code.invokedynamic(
        DynamicCallSiteDesc.of(bootstrap, name, call, how, user.description, owner, type));
  }

  /** A call site of the user's. If it names something private it is linked on the user's behalf. */
  void callDynamic(InvokeDynamicEntry site) {
    boolean restricted = false;
    for (LoadableConstantEntry argument : site.bootstrap().arguments()) {
      restricted |=
          argument instanceof MethodHandleEntry handle && members.isRestricted(handle.reference());
    }
    if (!restricted) {
      code.invokedynamic(site);
      return;
    }
    List<ConstantDesc> arguments = new ArrayList<>();
    StringBuilder plan = new StringBuilder();
    for (LoadableConstantEntry argument : site.bootstrap().arguments()) {
      if (argument instanceof MethodHandleEntry handle) {
        plan.append(Access.HANDLE);
        addHandle(handle, arguments);
      } else {
        plan.append(Access.CONSTANT);
        arguments.add(argument.constantValue());
      }
    }
    arguments.addFirst(plan.toString());
    arguments.addFirst(site.bootstrap().bootstrapMethod().asSymbol());
    arguments.addFirst(user.description);
    DirectMethodHandleDesc bootstrap =
        bootstrap(
            "relink",
            ConstantDescs.CD_Class,
            ConstantDescs.CD_MethodHandle,
            ConstantDescs.CD_String,
            ConstantDescs.CD_Object.arrayType());
    code.invokedynamic(
        DynamicCallSiteDesc.of(
            bootstrap,
            site.name().stringValue(),
            site.typeSymbol(),
            arguments.toArray(new ConstantDesc[0])));
  }

  /** A handle as constants that the derived class may have: it is only found when linked. */
  private static void addHandle(MethodHandleEntry handle, List<ConstantDesc> arguments) {
    MemberRefEntry meant = handle.reference();
    arguments.add(handle.kind());
    arguments.add(meant.owner().asSymbol());
    arguments.add(meant.name().stringValue());
    arguments.add(
        meant instanceof FieldRefEntry field
            ? MethodTypeDesc.of(field.typeSymbol())
            : Descriptors.method(meant));
  }

  /** Makes sure that the user's class is initialised, as a call of its method would. */
  void initialise() {
    var field = user.openStaticField();
    if (field != null) {
      ClassDesc type = field.fieldTypeSymbol();
      code.getstatic(user.description, field.fieldName().stringValue(), type);
      if (Value.of(type).isWide()) {
        code.pop2();
      } else {
        code.pop();
      }
    } else {
      DirectMethodHandleDesc bootstrap = bootstrap("initialise", ConstantDescs.CD_Class);
      code.invokedynamic(
          DynamicCallSiteDesc.of(
              bootstrap, "initialise", ConstantDescs.MTD_void, user.description));
    }
  }

  private static DirectMethodHandleDesc bootstrap(String name, ClassDesc... constants) {
    List<ClassDesc> parameters = new ArrayList<>();
    parameters.add(ConstantDescs.CD_MethodHandles_Lookup);
    parameters.add(ConstantDescs.CD_String);
    parameters.add(ConstantDescs.CD_MethodType);
    parameters.addAll(List.of(constants));
    return MethodHandleDesc.ofMethod(
        DirectMethodHandleDesc.Kind.STATIC,
        EngineTypes.ACCESS,
        name,
        MethodTypeDesc.of(ConstantDescs.CD_CallSite, parameters));
  }
}
