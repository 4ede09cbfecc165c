package org.goldthread.store.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;

/**
 * Where a database server is, and how it is spoken to: encrypted, with the server's certificate checked in full, unless it
 * is this machine.
 *
 * @param url address without anything secret, such as {@code jdbc:postgresql://db.example.gov.uk:5432/goldthread}
 * @param properties what the driver is told beside it
 */
public record ServerAddress(String url, Map<String, String> properties) {

	private static final String PREFIX = "jdbc:postgresql:";
	private static final Set<String> SECRETS = Set.of("password", "user", "sslpassword");
	private static final Set<String> ALLOWED = Set.of("sslmode", "sslrootcert", "targetServerType", "loginTimeout");
	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
	private static final String FULL_CHECK = "verify-full";
	/** Without it the driver knows no authority at all. */
	private static final String AUTHORITIES_OF_JAVA = "org.postgresql.ssl.DefaultJavaSSLFactory";

	/** Whether a text names a server at all. */
	public static boolean isServer(String url) {
		return url.startsWith(PREFIX);
	}

	/**
	 * Reads an address.
	 *
	 * @throws StoreException when it holds a password, a parameter that is not allowed, or asks for less than a full check
	 */
	public static ServerAddress of(String url) throws StoreException {
		URI uri = uri(url);
		if (uri.getRawUserInfo() != null) {
			throw refused("a name or password does not belong into the address; give them by GOLDTHREAD_DB_USER and GOLDTHREAD_DB_PASSWORD");
		}
		Map<String, String> properties = parameters(uri.getRawQuery() == null ? "" : uri.getRawQuery());
		boolean local = THIS_MACHINE.contains(uri.getHost());
		String mode = properties.getOrDefault("sslmode", local ? "prefer" : FULL_CHECK);
		if (!local && !mode.equals(FULL_CHECK)) {
			throw refused("sslmode=" + mode + " does not check who the server is; leave it out");
		}
		properties.put("sslmode", mode);
		if (!local && !properties.containsKey("sslrootcert")) {
			properties.put("sslfactory", AUTHORITIES_OF_JAVA);
		}
		String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
		return new ServerAddress(PREFIX + "//" + uri.getHost() + port + uri.getRawPath(), Map.copyOf(properties));
	}

	private static URI uri(String url) throws StoreException {
		try {
			URI uri = new URI("postgresql:" + url.substring(PREFIX.length()));
			if (uri.getHost() == null || uri.getRawPath() == null || uri.getRawPath().length() < 2 || uri.getRawFragment() != null) {
				throw refused("it must be like jdbc:postgresql://host:5432/database");
			}
			return uri;
		} catch (URISyntaxException e) {
			throw refused("it must be like jdbc:postgresql://host:5432/database");
		}
	}

	private static Map<String, String> parameters(String query) throws StoreException {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
			int equals = parameter.indexOf('=');
			String name = decoded(equals < 0 ? parameter : parameter.substring(0, equals));
			if (SECRETS.contains(name)) {
				throw refused("a name or password does not belong into the address; give them by GOLDTHREAD_DB_USER and GOLDTHREAD_DB_PASSWORD");
			}
			if (!ALLOWED.contains(name)) {
				throw refused("the parameter " + name + " is not allowed; allowed are " + String.join(", ", ALLOWED.stream().sorted().toList()));
			}
			parameters.put(name, equals < 0 ? "" : decoded(parameter.substring(equals + 1)));
		}
		return parameters;
	}

	private static String decoded(String text) throws StoreException {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			throw refused("it must be like jdbc:postgresql://host:5432/database");
		}
	}

	/** The address is not told, since it may hold a password. */
	private static StoreException refused(String why) {
		return new StoreException(Kind.REFUSED, "The address of the repository is refused: " + why);
	}
}
