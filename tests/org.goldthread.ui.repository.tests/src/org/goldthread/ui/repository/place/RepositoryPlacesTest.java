package org.goldthread.ui.repository.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.goldthread.store.StoreException;
import org.junit.jupiter.api.Test;

class RepositoryPlacesTest {

	private static final Path FOLDER = Path.of("/home/anna/Goldthread/Repository");
	private static final RepositoryPlace SERVER = new RepositoryPlace("jdbc:postgresql://db.example.gov.uk/goldthread", "anna");

	private final Map<String, String> kept = new HashMap<>();
	private final Map<RepositoryPlace, String> secrets = new HashMap<>();

	@Test
	void onesOwnRepositoryIsUsedAtFirst() throws Exception {
		assertEquals(RepositoryPlace.own(FOLDER), places().current());
		assertEquals(Optional.empty(), places().credentials(places().current()));
	}

	@Test
	void theChoiceIsKnownAtTheNextStart() {
		places().choose(SERVER);
		assertEquals(SERVER, places().current());
	}

	@Test
	void theServerIsKnownAlsoWhileOnesOwnRepositoryIsUsed() {
		places().choose(SERVER);
		places().choose(RepositoryPlace.own(FOLDER));
		assertEquals(Optional.of(SERVER), places().lastServer());
	}

	@Test
	void aPasswordThatIsNotKnownIsRefusedInASentence() {
		assertThrows(StoreException.class, () -> places().credentials(SERVER));
	}

	@Test
	void aRememberedPasswordIsReadFromTheSecureStorage() throws Exception {
		secrets.put(SERVER, "secret");
		assertEquals("secret", places().credentials(SERVER).orElseThrow().password());
	}

	@Test
	void noPasswordGoesIntoThePreferences() {
		RepositoryPlaces places = places();
		places.remember(SERVER, Optional.of("secret"), false, () -> { });
		places.choose(SERVER);
		assertFalse(kept.values().stream().anyMatch(value -> value.contains("secret")));
	}

	private RepositoryPlaces places() {
		IEclipsePreferences preferences = (IEclipsePreferences) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {IEclipsePreferences.class},
				(proxy, method, values) -> switch (method.getName()) {
					case "get" -> kept.getOrDefault(values[0], (String) values[1]);
					case "getBoolean" -> Boolean.parseBoolean(kept.getOrDefault(values[0], values[1].toString()));
					case "put", "putBoolean" -> {
						kept.put((String) values[0], values[1].toString());
						yield null;
					}
					default -> null;
				});
		return new RepositoryPlaces(new PlaceMemory(preferences, FOLDER), new Secrets());
	}

	private final class Secrets implements PasswordStore {

		@Override
		public Optional<String> read(RepositoryPlace place) {
			return Optional.ofNullable(secrets.get(place));
		}

		@Override
		public boolean write(RepositoryPlace place, String password) {
			secrets.put(place, password);
			return true;
		}

		@Override
		public void remove(RepositoryPlace place) {
			secrets.remove(place);
		}
	}
}
