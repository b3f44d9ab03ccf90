/**
 * Choices. A choice is registered in the queues of its guards' channels, and stays there between
 * selections ({@link csp.engine.choice.Registration}); its partners claim it ({@link
 * csp.engine.choice.ChoiceCore}); and its process makes a {@link csp.engine.choice.Selection}.
 *
 * <p>What it chooses between is not known here: channels, barriers and alarms each have a
 * registration of their own, so this package stands below theirs.
 */
@NullMarked
package csp.engine.choice;

import org.jspecify.annotations.NullMarked;
