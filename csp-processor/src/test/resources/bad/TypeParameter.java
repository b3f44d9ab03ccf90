import csp.annotation.Process;

class TypeParameter {
  @Process
  static <TypeParameter> void writer(TypeParameter t) {}
}
