package csp;

import java.util.function.BooleanSupplier;
import java.util.function.Function;

public sealed interface Guard<T> permits ChannelInput, Alt, CSPTimer, Barrier, Skip {
  Alt<T> or(Guard<? extends T> other);

  Guard<T> when(boolean open);

  Guard<T> when(BooleanSupplier open);

  <R> Guard<R> map(Function<? super T, ? extends R> f);
}
