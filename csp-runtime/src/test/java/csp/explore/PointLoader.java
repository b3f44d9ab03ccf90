package csp.explore;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * Loads the classes of the library once more, for the {@link Explorer}: with a point before each
 * access to memory that is shared, with monitors that do not block, and with loops that wait giving
 * up their turn.
 */
public final class PointLoader extends ClassLoader {
  private static final ClassDesc MONITORS = ClassDesc.of(Monitors.class.getName());
  private static final MethodTypeDesc MONITOR = MethodTypeDesc.of(CD_void, CD_Object);

  static {
    registerAsParallelCapable();
  }

  private final Points points;

  /**
   * Makes a loader.
   *
   * @param withoutScheduler whether what becomes ready is {@link Ready} for the scenario, and is
   *     not given to the scheduler
   */
  public PointLoader(boolean withoutScheduler) {
    super(PointLoader.class.getClassLoader());
    points = new Points(withoutScheduler);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("csp.") || name.startsWith("csp.explore.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] transformed = transform(in.readAllBytes());
      return defineClass(name, transformed, 0, transformed.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] transform(byte[] original) {
    ClassFile format = ClassFile.of();
    ClassModel type = format.parse(original);
    return format.transformClass(type, (builder, element) -> copy(type, builder, element));
  }

  private void copy(ClassModel type, ClassBuilder builder, ClassElement element) {
    if (!(element instanceof MethodModel method) || method.code().isEmpty()) {
      builder.with(element);
      return;
    }
    String name = method.methodName().stringValue();
    int flags = method.flags().flagsMask();
    boolean isLocked = (flags & ClassFile.ACC_SYNCHRONIZED) != 0;
    builder.withMethod(
        isLocked ? name + "$unlocked" : name,
        method.methodTypeSymbol(),
        flags & ~ClassFile.ACC_SYNCHRONIZED,
        copy -> {
          for (MethodElement part : method) {
            if (part instanceof CodeModel code) {
              copy.transformCode(code, points.in(type.thisClass().asSymbol(), name));
            } else if (!(part instanceof AccessFlags)) {
              copy.with(part);
            }
          }
        });
    if (isLocked) {
      builder.withMethodBody(
          name,
          method.methodTypeSymbol(),
          flags & ~ClassFile.ACC_SYNCHRONIZED,
          code -> callLocked(code, type.thisClass().asSymbol(), method));
    }
  }

  /** The code of a synchronized method: its body is another one. */
  private static void callLocked(CodeBuilder code, ClassDesc owner, MethodModel method) {
    boolean isStatic = (method.flags().flagsMask() & ClassFile.ACC_STATIC) != 0;
    Runnable monitor = isStatic ? () -> code.ldc(owner) : () -> code.aload(0);
    monitor.run();
    code.invokestatic(MONITORS, "enter", MONITOR);
    MethodTypeDesc type = method.methodTypeSymbol();
    String body = method.methodName().stringValue() + "$unlocked";
    code.trying(
        tried -> {
          if (!isStatic) {
            tried.aload(0);
          }
          for (int i = 0; i < type.parameterCount(); i++) {
            tried.loadLocal(TypeKind.from(type.parameterType(i)), tried.parameterSlot(i));
          }
          if (isStatic) {
            tried.invokestatic(owner, body, type);
            tried.ldc(owner);
          } else {
            tried.invokespecial(owner, body, type);
            tried.aload(0);
          }
          tried.invokestatic(MONITORS, "exit", MONITOR);
          tried.return_(TypeKind.from(type.returnType()));
        },
        caught ->
            caught.catchingAll(handler -> {
              if (isStatic) {
                handler.ldc(owner);
              } else {
                handler.aload(0);
              }
              handler.invokestatic(MONITORS, "exit", MONITOR).athrow();
            }));
  }
}
