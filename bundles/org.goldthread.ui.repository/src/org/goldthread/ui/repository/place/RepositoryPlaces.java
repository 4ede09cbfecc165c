package org.goldthread.ui.repository.place;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.access.Credentials;

/**
 * Which repository the workbench uses, and who the user is there. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(RepositoryPlaces.class)}. Belongs to the UI thread but for {@link #credentials}.
 */
public final class RepositoryPlaces {

	private final PlaceMemory memory;
	private final PasswordStore passwords;
	private final Map<RepositoryPlace, String> ofThisRun = new ConcurrentHashMap<>();
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** The places that {@code memory} knows; passwords to remember go to {@code passwords}. */
	public RepositoryPlaces(PlaceMemory memory, PasswordStore passwords) {
		this.memory = memory;
		this.passwords = passwords;
	}

	/** The repository in use; one's own in the Goldthread folder until another one is chosen. */
	public RepositoryPlace current() {
		return memory.current();
	}

	/** One's own repository in the Goldthread folder. */
	public RepositoryPlace own() {
		return memory.own();
	}

	/** The server that was used last, also while one's own repository is in use; empty when there was none. */
	public Optional<RepositoryPlace> lastServer() {
		return memory.lastServer();
	}

	/** Uses another repository from now on. */
	public void choose(RepositoryPlace place) {
		memory.keep(place);
		changed();
	}

	/**
	 * Takes a password for this run, and remembers or forgets it for later ones, in the background.
	 *
	 * @param password a new one; empty when the one that is known is to be kept
	 * @param later whether later runs are to know it
	 * @param failed runs in the background when later runs will not know it though they are to
	 */
	public void remember(RepositoryPlace place, Optional<String> password, boolean later, Runnable failed) {
		password.ifPresent(given -> ofThisRun.put(place, given));
		memory.keepRemembering(later);
		Job.createSystem("Passwords of repositories", (ICoreRunnable) monitor -> {
			Optional<String> known = Optional.ofNullable(ofThisRun.get(place));
			if (!later) {
				passwords.remove(place);
			} else if (known.isPresent() && !passwords.write(place, known.get())) {
				failed.run();
			}
		}).schedule();
	}

	/** Whether a password of {@code place} is known in this run without asking the secure storage. */
	public boolean isKnown(RepositoryPlace place) {
		return ofThisRun.containsKey(place);
	}

	/** Whether passwords are to be known in later runs; so at first. */
	public boolean isToRemember() {
		return memory.isToRemember();
	}

	/**
	 * Who the user is at a place; empty for a repository of one's own. To be called in the background, since the secure storage may
	 * ask the user something.
	 *
	 * @throws StoreException when a password is needed and not known
	 */
	public Optional<Credentials> credentials(RepositoryPlace place) throws StoreException {
		if (!place.isServer()) {
			return Optional.empty();
		}
		Optional<String> password = Optional.ofNullable(ofThisRun.get(place)).or(() -> passwords.read(place));
		password.ifPresent(known -> ofThisRun.put(place, known));
		return Optional.of(new Credentials(place.account(), password.orElseThrow(() -> new StoreException(Kind.REFUSED,
				"The password of " + place.account() + " at " + place.name() + " is not known; give it where the repository is chosen"))));
	}

	/** Tells all listeners that another repository is in use, or that this one has new revisions. */
	public void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Adds a listener; a second time is no second registration. */
	public void addListener(Runnable listener) {
		listeners.addIfAbsent(listener);
	}

	/** Removes a listener; nothing happens when it is not there. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
