package org.goldthread.workbench.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.keys.IBindingService;

/**
 * A key and what it does.
 *
 * @param group where the command belongs, such as "File"
 * @param command what the key does
 * @param keys the key as users read it, such as "Ctrl+S"
 */
record KeyEntry(String group, String command, String keys) {

	/** All keys that work now, by group and command. */
	static List<KeyEntry> all(IBindingService bindings) {
		return Stream.of(bindings.getBindings()).map(Binding::getParameterizedCommand)
				.filter(command -> command != null && command.getCommand().isDefined()).distinct()
				.flatMap(command -> entry(command, bindings).stream())
				.sorted(Comparator.comparing(KeyEntry::group).thenComparing(KeyEntry::command)).toList();
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
