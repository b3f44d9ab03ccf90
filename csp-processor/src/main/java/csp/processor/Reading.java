package csp.processor;

import java.util.List;

/** What came of reading a marked method. */
sealed interface Reading permits Factory, Reading.Misused, Reading.NotYet {

  /** It breaks rules, and this is every one of them. */
  record Misused(List<Mistake> mistakes) implements Reading {}

  /** It names a type that is not there. Another processor may write it in this round. */
  record NotYet() implements Reading {}
}
