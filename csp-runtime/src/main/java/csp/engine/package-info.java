/**
 * How processes run and communicate. Not for users: what they import is in {@code csp}, which knows
 * this package, while this package knows no type of {@code csp}. {@code csp} hands over the makers
 * of its exceptions ({@link csp.engine.Exceptions}) when it is loaded.
 *
 * <h2>Waiting</h2>
 *
 * <p>Whoever can wait is a {@link csp.engine.Waiter}. It waits in one place at a time, and knows
 * its process and what it waits for. A partner takes it out of its place, writes the outcome and
 * wakes it; if its time is up, or it is interrupted, terminated or dismissed, it withdraws by
 * itself, and whoever came first has won. So time-outs, interrupts and termination need nothing of
 * channels, and are as atomic as a communication. There are four seams, each replaced by tests:
 * {@code Parking} parks, {@code Clock} reads the clock, {@code Chance} draws random numbers, {@code
 * Threads} starts threads.
 *
 * <h2>Meeting</h2>
 *
 * <p>A channel has two queues under a lock of one word ({@code MeetingPlace}); a choice is
 * registered in the queues of its guards' channels, and stays there between selections ({@link
 * csp.engine.Registration}). Only one who does not wait takes a partner, so no two ever claim each
 * other; only a barrier claims several choices at once.
 *
 * <h2>Without a stack</h2>
 *
 * <p>A process whose method could be compiled is a {@link csp.engine.StacklessProcess}: another
 * kind of waiter, to which the channels are the same. Where it is in its code is kept in {@link
 * csp.engine.Frame}s, of classes that {@code csp.engine.compiler} derives from the bytecode of the
 * user's method ({@link csp.engine.Origin}). While it waits it has no thread. Every operation that
 * may wait has two steps for it: <em>attempt</em> does it at once, or nothing; then the frames save
 * themselves; then <em>enrol</em> puts the process where a partner will find it, and is the last
 * that is done, since from then on it may run elsewhere. Whoever takes it out of its {@code Place}
 * (a partner, a signal, a {@code TimeLimit}) is the one that schedules it, so that happens once.
 *
 * <p>{@code Worker}s run such processes in turns, each on a virtual thread, and steal from one
 * another; the {@code Scheduler} is where they and all other threads meet. To wake a second worker
 * costs more than many communications, so it is only done if there is work enough; {@code Breadth}
 * finds out whether that pays. Whoever is woken runs next on the same worker, unless turns are
 * long: then it goes where another worker can take it. A {@code Watchdog} sees when a turn takes
 * long, in foreign code or in a loop: what waits behind it gets a new worker on another thread. A
 * compiled process that calls an operation where it cannot leave its stack, in code that was not
 * read, blocks its thread, and the worker moves to another one first.
 *
 * <h2>Runs</h2>
 *
 * <p>A term of {@code csp} is a {@link csp.engine.Plan}. Starting it makes a tree of runs that
 * mirrors it, root first: an execution (a {@code start()} or {@code spawn()}), compositions,
 * leaves. Only a leaf, a body of the user's, occupies a thread or is without a stack, and only
 * while the body runs. The rest is driven by events: the thread whose leaf has ended tells the
 * parents, which begin what comes next, and runs one of the leaves that begin itself. So a sequence
 * or a repetition stays on one thread, and no thread ever waits for another to end unless a {@code
 * start()} or {@code join()} of the user's says so. Everything that walks over a tree does so with
 * a list of its own, not by recursion: no depth of nesting overflows a stack.
 *
 * <p>What a process spawns or starts hangs below its leaf. Signals (termination, dismissal of
 * daemons) go down the tree under the locks of its nodes, one at a time, and children are recorded
 * under the same locks: none escapes. Endings go up. A leaf that ended badly has first poisoned or
 * closed what it owns.
 *
 * <h2>Where to find what</h2>
 *
 * <dl>
 *   <dt>The way in: what {@code csp} calls and hands over, how processes run and why
 *   <dd>{@code Engine}, {@code Plan}, {@code Running}, {@code Operation}, {@code Exceptions},
 *       {@code Installed}, {@code ExecutionMode}, {@code Explanations}, {@code Origin}
 *   <dt>Waiting: who waits, for what, where; who runs on the calling thread
 *   <dd>{@code Waiter}, {@code ThreadWaiter}, {@code StacklessWaiter}, {@code Waiting}, {@code
 *       Place}, {@code Pending}, {@code Seat}, {@code Blocking}
 *   <dt>Meeting: channels, from the lock and the queues to what is written and read
 *   <dd>{@code Node}, {@code Ring}, {@code SpinLock}, {@code MeetingPlace}, {@code LabelledPlace},
 *       {@code Label}, {@code Exchange}, {@code StacklessExchange}, {@code ChannelCore}, {@code
 *       ChannelEnd}, {@code Access}, {@code Buffer}, {@code Ticks}, {@code Arrivals}, {@code
 *       Poisonings}, {@code Lookahead}, {@code TimedAccess}
 *   <dt>Choice: guards in queues, how a choice is claimed, how a process makes one
 *   <dd>{@code Registration}, {@code ChoiceCore}, {@code WeakChoice}, {@code Selection}, {@code
 *       StacklessSelection}, {@code Order}, {@code Preconditions}, {@code Condition}, {@code
 *       GuardSet}, {@code Backoff}, {@code Alarm}
 *   <dt>Barriers: where a number of parties meet at once
 *   <dd>{@code BarrierCore}, {@code Gathering}
 *   <dt>Without a stack: processes derived from bytecode, and the operations that they wait in
 *   <dd>{@code StacklessProcess}, {@code Frame}, {@code Deferred}, {@code Thrown}, {@code
 *       SuspendingOperations}, {@code TimeLimit}
 *   <dt>Scheduling: which process runs next, on which thread, and on how many
 *   <dd>{@code Scheduler}, {@code Worker}, {@code StealableRing}, {@code ReadyQueue}, {@code
 *       Watchdog}, {@code Breadth}
 *   <dt>Runs: the tree of what runs, how it begins, ends and is told to stop
 *   <dd>{@code Run}, {@code RootRun}, {@code LeafRun}, {@code OwningRun}, {@code SequenceRun},
 *       {@code ParallelRun}, {@code Hands}, {@code Hand}, {@code RepetitionRun}, {@code Offspring},
 *       {@code Abandoned}, {@code Drive}, {@code Joining}, {@code Keeper}, {@code Ending}
 *   <dt>Failures: what went wrong, and the words for it
 *   <dd>{@code Failure}, {@code Failures}, {@code Path}, {@code Refusals}, {@code Reports}, {@code
 *       Described}
 *   <dt>Seams: the one place each that parks, reads the clock, draws random numbers and starts
 *       threads
 *   <dd>{@code Parking}, {@code Clock}, {@code Chance}, {@code Threads}
 * </dl>
 */
@NullMarked
package csp.engine;

import org.jspecify.annotations.NullMarked;
