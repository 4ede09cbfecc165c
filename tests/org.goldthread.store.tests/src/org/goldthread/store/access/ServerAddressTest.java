package org.goldthread.store.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.goldthread.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

	@Test
	void aServerElsewhereIsCheckedInFull() throws StoreException {
		assertEquals("verify-full", ServerAddress.of("jdbc:postgresql://db.example.org/goldthread").properties().get("sslmode"));
	}

	@Test
	void theAuthoritiesOfJavaAreTrustedUnlessAnotherOneIsNamed() throws StoreException {
		assertEquals("org.postgresql.ssl.DefaultJavaSSLFactory",
				ServerAddress.of("jdbc:postgresql://db.example.org/goldthread").properties().get("sslfactory"));
		assertFalse(ServerAddress.of("jdbc:postgresql://db.example.org/goldthread?sslrootcert=/etc/ca.pem").properties().containsKey("sslfactory"));
	}

	@Test
	void thisMachineNeedsNoCertificate() throws StoreException {
		assertEquals("prefer", ServerAddress.of("jdbc:postgresql://localhost/goldthread").properties().get("sslmode"));
	}

	@Test
	void anAllowedParameterIsPassedOn() throws StoreException {
		assertEquals("/etc/ca.pem", ServerAddress.of("jdbc:postgresql://db.example.org/goldthread?sslrootcert=/etc/ca.pem").properties().get("sslrootcert"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://jane:secret@db.example.org/goldthread", "jdbc:postgresql://db.example.org/goldthread?password=secret",
			"jdbc:postgresql://db.example.org/goldthread?user=jane", "jdbc:postgresql://db.example.org/goldthread?sslpassword=secret" })
	void nothingSecretStandsInAnAddress(String url) {
		assertFalse(assertThrows(StoreException.class, () -> ServerAddress.of(url)).getMessage().contains("secret"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://db.example.org/goldthread?sslmode=disable", "jdbc:postgresql://db.example.org/goldthread?sslmode=require",
			"jdbc:postgresql://db.example.org/goldthread?socketFactory=evil.Factory", "jdbc:postgresql://db.example.org/goldthread?options=-csearch_path=x",
			"jdbc:postgresql://a,b/goldthread", "jdbc:postgresql:goldthread", "jdbc:postgresql://db.example.org/", "jdbc:postgresql://db.example.org/x#y",
			"jdbc:postgresql://db.example.org/x?%70assword=secret" })
	void whatIsNotSafeIsRefused(String url) {
		assertThrows(StoreException.class, () -> ServerAddress.of(url));
	}
}
