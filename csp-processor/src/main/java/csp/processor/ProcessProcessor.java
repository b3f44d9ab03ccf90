package csp.processor;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a class {@code XProcesses} for every class X that has {@link csp.annotation.Process} or
 * {@link csp.annotation.Forever} methods.
 *
 * <p>In each round:
 *
 * <ul>
 *   <li>the classes are those with a mark in this round, and those put off in an earlier one;
 *   <li>a class that names a type which is not there is put off: another processor may write it;
 *   <li>otherwise the mistakes of a class are reported, and factories written for the methods
 *       without any.
 * </ul>
 *
 * <p>What is still put off when processing is over gets no factories: the compiler itself then says
 * which type is missing, and says it once.
 *
 * <p>On javac the bodies are read too. Three warnings are given by default; {@code -Acsp.hints}
 * asks for hints of style besides. {@code @SuppressWarnings} with the bracketed id, or with {@code
 * "csp"}, silences them.
 */
@AutoService(Processor.class)
public final class ProcessProcessor extends AbstractProcessor {
  static final String HINTS = "csp.hints";

  private final Map<String, Lookup> putOff = new LinkedHashMap<>();

  /** Called by the compiler. */
  public ProcessProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Mark.annotations();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(HINTS);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** The lint needs javac itself: not that of Eclipse, and not one behind a wrapper. */
  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    try {
      BodyLint.install(env);
    } catch (IllegalArgumentException | LinkageError _) {
      // Then nobody reads the bodies, and the factories are the same.
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : typesOf(round)) {
      List<Reading> readings = read(type);
      if (!round.processingOver() && readings.contains(new Reading.NotYet())) {
        putOff.put(
            type.getQualifiedName().toString(), Lookup.from(type, processingEnv.getElementUtils()));
      } else {
        reportMistakes(readings);
        if (!round.processingOver()) {
          write(type, readings);
        }
      }
    }
    return false;
  }

  /** Taken up again by name: from round to round a compiler may make new elements of a class. */
  private Set<TypeElement> typesOf(RoundEnvironment round) {
    Set<TypeElement> types = new LinkedHashSet<>();
    putOff.forEach((name, lookup) -> lookup.find(name).ifPresent(types::add));
    putOff.clear();
    // Only methods: of a mark elsewhere the compiler itself complains.
    for (ExecutableElement method : ElementFilter.methodsIn(Mark.markedIn(round))) {
      types.add((TypeElement) method.getEnclosingElement());
    }
    return types;
  }

  private List<Reading> read(TypeElement type) {
    List<Reading> readings = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (Mark.of(method).findAny().isPresent()) {
        readings.add(Checks.read(method, processingEnv));
      }
    }
    return readings;
  }

  private void reportMistakes(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading instanceof Reading.Misused(List<Mistake> mistakes)) {
        mistakes.forEach(mistake -> mistake.report(processingEnv.getMessager()));
      }
    }
  }

  private void write(TypeElement type, List<Reading> readings) {
    List<Factory> factories =
        readings.stream().filter(Factory.class::isInstance).map(Factory.class::cast).toList();
    if (!factories.isEmpty()) {
      new ProcessesFile(type, factories, processingEnv)
          .write()
          .ifPresent(mistake -> mistake.report(processingEnv.getMessager()));
    }
  }
}
