package org.goldthread.viewpoint.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.goldthread.viewpoint.specification.SpecificationException;

/**
 * The kinds of diagrams of several providers, which can be read again while authors work on a specification. What cannot be used is
 * told in one sentence; then the last version that could be used stays. Belongs to one thread.
 */
public final class ReloadingKinds {

	private final List<ViewpointProvider> providers = new ArrayList<>();
	private final Map<ViewpointProvider, Viewpoint> good = new HashMap<>();
	private final Consumer<String> faults;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private DiagramKinds kinds = new DiagramKinds(List.of());

	/** @param faults hears, in one sentence, of each specification that cannot be used */
	public ReloadingKinds(Consumer<String> faults) {
		this.faults = faults;
	}

	/**
	 * Adds what a provider brings; a provider whose kinds cannot be used now may be read again later. One that itself fails is
	 * left out, and its failure passed on.
	 */
	public void add(ViewpointProvider provider) {
		providers.add(Objects.requireNonNull(provider));
		try {
			reload(provider);
		} catch (RuntimeException | LinkageError broken) {
			providers.remove(provider);
			throw broken;
		}
	}

	/** The providers, in their order. */
	public List<ViewpointProvider> providers() {
		return List.copyOf(providers);
	}

	/** The kinds as they were last read. */
	public DiagramKinds current() {
		return kinds;
	}

	/** Reads again what a provider names; listeners hear of it when it can be used. */
	public void reload(ViewpointProvider provider) {
		Viewpoint before = good.get(provider);
		try {
			good.put(provider, Viewpoint.read(provider));
			kinds = new DiagramKinds(providers.stream().filter(good::containsKey).map(good::get).toList());
			listeners.forEach(Runnable::run);
		} catch (SpecificationException faulty) {
			faults.accept(sentence(provider, faulty.faults().get(0).toString()));
		} catch (IllegalArgumentException sameName) {
			restore(provider, before);
			faults.accept(sentence(provider, sameName.getMessage()));
		}
	}

	/** Hears of new kinds. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Nothing happens when the listener is not there. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void restore(ViewpointProvider provider, Viewpoint before) {
		if (before == null) {
			good.remove(provider);
		} else {
			good.put(provider, before);
		}
	}

	private String sentence(ViewpointProvider provider, String fault) {
		String path = provider.specification().getPath();
		return "The viewpoint specification " + path.substring(path.lastIndexOf('/') + 1) + " cannot be used"
				+ (good.containsKey(provider) ? ", so its last version stays: " : ": ") + fault;
	}
}
