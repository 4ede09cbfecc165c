package org.goldthread.exchange.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells addresses that a reader may follow from texts that a browser would run or open on the reader's machine. */
final class WebAddress {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private WebAddress() {
	}

	/** The address; empty unless the text is a whole http or https address with a host. */
	static Optional<URI> of(String text) {
		try {
			URI address = new URI(text.strip());
			boolean followable = address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
					&& address.getHost() != null;
			return followable ? Optional.of(address) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
