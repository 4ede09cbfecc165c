package org.goldthread.workbench.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.keys.IBindingService;
import org.goldthread.ui.command.CommandIds;

/**
 * A key and what it does.
 *
 * @param group where the command belongs, such as "File"
 * @param command what the key does
 * @param keys the key as users read it, such as "Ctrl+S"
 */
record KeyEntry(String group, String command, String keys) {

	private static final Set<String> EDITS = Set.of(CommandIds.UNDO, CommandIds.REDO, CommandIds.SAVE, "org.eclipse.ui.edit.delete",
			"org.eclipse.ui.edit.rename");

	/** All keys of commands that work now, of our own, and of those that need something to be selected; by group and command. */
	static List<KeyEntry> all(IBindingService bindings) {
		return Stream.of(bindings.getBindings()).map(Binding::getParameterizedCommand)
				.filter(command -> command != null && command.getCommand().isDefined() && isOfUse(command)).distinct()
				.flatMap(command -> entry(command, bindings).stream())
				.sorted(Comparator.comparing(KeyEntry::group).thenComparing(KeyEntry::command)).toList();
	}

	private static boolean isOfUse(ParameterizedCommand command) {
		return command.getId().startsWith("org.goldthread.") || EDITS.contains(command.getId()) || command.getCommand().isHandled();
	}

	private static Optional<KeyEntry> entry(ParameterizedCommand command, IBindingService bindings) {
		TriggerSequence keys = bindings.getBestActiveBindingFor(command);
		if (keys == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new KeyEntry(command.getCommand().getCategory().getName(), command.getName(), keys.format()));
		} catch (NotDefinedException e) {
			return Optional.empty();
		}
	}
}
