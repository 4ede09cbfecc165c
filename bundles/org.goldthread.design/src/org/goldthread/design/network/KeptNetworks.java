package org.goldthread.design.network;

import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.Link;
import org.goldthread.analysis.network.PathStep;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.Dependency;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Portfolio;

/**
 * The dependency network of each portfolio, worked out once and kept until the portfolio changes. Changes are heard from the
 * portfolio's hub; where it has none, as in Sirius, from an adapter. Belongs to the model's thread.
 */
final class KeptNetworks {

	/** Only the portfolio keeps what is worked out from it, as its listener, so that both go together. */
	private final Map<Portfolio, WeakReference<Kept>> networks = new WeakHashMap<>();

	/** What the network of a portfolio says, as of now. */
	CriticalChain of(Portfolio portfolio) {
		WeakReference<Kept> known = networks.get(portfolio);
		Kept kept = known == null ? null : known.get();
		if (kept == null) {
			kept = Kept.listeningTo(portfolio);
			networks.put(portfolio, new WeakReference<>(kept));
		}
		return kept.chain(portfolio);
	}

	/**
	 * The chain of items that decides when everything ends.
	 *
	 * @param network the whole network
	 * @param items the items of the chain
	 * @param handovers the hand-overs between two items of the chain
	 * @param links pairs of items that follow each other in the chain
	 */
	record CriticalChain(DependencyNetwork network, Set<HandoverItem> items, Set<Dependency> handovers, Set<Pair> links) {

		static CriticalChain of(DependencyNetwork network) {
			Set<HandoverItem> items = new HashSet<>();
			Set<Dependency> handovers = new HashSet<>();
			Set<Pair> links = new HashSet<>();
			for (PathStep step : network.criticalPath()) {
				items.add(step.item());
				step.link().ifPresent(link -> {
					links.add(Pair.of(link));
					link.dependency().ifPresent(handovers::add);
				});
			}
			return new CriticalChain(network, items, handovers, links);
		}
	}

	/** Two items, one after the other. */
	record Pair(HandoverItem from, HandoverItem to) {

		static Pair of(Link link) {
			return new Pair(link.from(), link.to());
		}
	}

	private static final class Kept extends EContentAdapter implements ChangeListener {

		private CriticalChain chain;

		static Kept listeningTo(Portfolio portfolio) {
			Kept kept = new Kept();
			if (portfolio.eResource() instanceof ChangeHub.Owner owner) {
				owner.changeHub().addListener(kept);
			} else {
				portfolio.eAdapters().add(kept);
			}
			return kept;
		}

		CriticalChain chain(Portfolio portfolio) {
			if (chain == null) {
				chain = CriticalChain.of(DependencyNetwork.of(portfolio));
			}
			return chain;
		}

		@Override
		public void changed(Notification change) {
			Object changed = change.getNotifier();
			if (!(changed instanceof Diagram || changed instanceof DiagramPosition || changed instanceof DiagramRoute)) {
				chain = null;
			}
		}

		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			if (!change.isTouch()) {
				changed(change);
			}
		}
	}
}
