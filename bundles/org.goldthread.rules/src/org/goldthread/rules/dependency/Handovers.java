package org.goldthread.rules.dependency;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.HandoverItem;

/** What dependencies say about their hand-over. */
final class Handovers {

	private Handovers() {
	}

	/** Whether somebody still waits for it: neither delivered nor withdrawn, and more than a placeholder. */
	static boolean isLive(Dependency dependency) {
		return !dependency.isPlaceholder() && dependency.getStatus() != DependencyStatus.DELIVERED
				&& dependency.getStatus() != DependencyStatus.WITHDRAWN;
	}

	/** When the giver expects to hand over: the dependency's own forecast, else the newest date of the item; empty when none is known. */
	static Optional<LocalDate> forecast(Dependency dependency) {
		HandoverItem item = dependency.getGiverItem();
		return Optional.ofNullable(dependency.getForecast()).or(() -> item == null ? Optional.empty()
				: Stream.of(item.getActual(), item.getForecast(), item.getBaseline()).filter(Objects::nonNull).findFirst());
	}
}
