package org.goldthread.store.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A new database of each maker. */
final class TestDatabases implements ArgumentsProvider {

	@Override
	public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) throws IOException {
		return Stream.of(Arguments.of(TestDatabase.embedded(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "repository").resolve("new"))),
				Arguments.of(TestDatabase.of(EmbeddedServer.of(context))));
	}
}
