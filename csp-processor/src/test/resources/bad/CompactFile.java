import csp.annotation.Process;

@Process
static void writer(java.util.List<Missing> list) {}

void main() {}
