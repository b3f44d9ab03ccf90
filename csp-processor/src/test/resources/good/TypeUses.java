package good;

import csp.ChannelInput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

class TypeUses {
  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  @Target({ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.TYPE_PARAMETER})
  @interface Both {
    int value() default 0;
  }

  @Process
  static void plain(@Nullable String s, @Both(1) int n, List<@Nullable String> list) {}

  @Process
  static void arrays(@Nullable String @Both [] a, @Both String[] b, int @Nullable [] @Both [] c) {}

  @Process
  static void varargs(@Nullable String @Both ... names) {}

  @Process
  static void nested(Map.@Nullable Entry<@Nullable String, ?> entry, java.util.@Both Date date) {}

  @Process
  static <@Both T extends @Nullable Object> void bounds(
      ChannelInput<? extends @Nullable T> in, List<@Both ?> all, @Nullable T t) {
    in.close();
  }

  @Forever
  static @Nullable String state(@Nullable String s) {
    return s;
  }

  @Forever
  static String looser(@Nullable String s) {
    return "";
  }
}
