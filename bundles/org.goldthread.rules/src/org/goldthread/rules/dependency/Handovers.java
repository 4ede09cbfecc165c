package org.goldthread.rules.dependency;

import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.analysis.network.ItemDate;
import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyStatus;

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
		return Optional.ofNullable(dependency.getForecast()).or(() -> Optional.ofNullable(dependency.getGiverItem()).flatMap(ItemDate::of));
	}
}
