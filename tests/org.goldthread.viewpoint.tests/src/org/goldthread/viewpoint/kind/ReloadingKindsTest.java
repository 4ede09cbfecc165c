package org.goldthread.viewpoint.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadingKindsTest {

	private static final String SPECIFICATION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
			xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0" name="own" version="12.0.0.2017041100">
			  <ownedViewpoints name="Own">
			    <ownedRepresentations xsi:type="diagram:DiagramDescription" name="KIND" domainClass="goldthread::Portfolio">
			      <defaultLayer name="Default"/>
			    </ownedRepresentations>
			  </ownedViewpoints>
			</description:Group>
			""";

	@TempDir
	Path folder;

	private final List<String> faults = new ArrayList<>();
	private final List<Set<String>> heard = new ArrayList<>();
	private final ReloadingKinds kinds = new ReloadingKinds(faults::add);
	private ViewpointProvider provider;

	/** Where a specification file lies. */
	private record FileProvider(URI file) implements ViewpointProvider {

		@Override
		public URL specification() {
			try {
				return file.toURL();
			} catch (IOException e) {
				throw new IllegalArgumentException(e);
			}
		}
	}

	@BeforeEach
	void addOne() throws IOException {
		provider = providerOf("own.odesign", "Roles");
		kinds.add(provider);
		kinds.addListener(() -> heard.add(kinds.current().names()));
	}

	@Test
	void aProviderThatItselfFailsIsLeftOut() {
		ReloadingKinds kinds = new ReloadingKinds(fault -> { });
		assertThrows(IllegalStateException.class, () -> kinds.add(() -> {
			throw new IllegalStateException("no specification");
		}));
		assertEquals(List.of(), kinds.providers());
	}

	@Test
	void whatAProviderBringsIsKnown() {
		assertEquals(Set.of("Roles"), kinds.current().names());
	}

	@Test
	void aChangedFileIsReadAgainAndHeardOf() throws IOException {
		write("own.odesign", "Sponsors");
		kinds.reload(provider);
		assertEquals(List.of(Set.of("Sponsors")), heard);
	}

	@Test
	void aFaultyFileKeepsTheLastGoodVersion() throws IOException {
		DiagramKinds before = kinds.current();
		Files.writeString(folder.resolve("own.odesign"), SPECIFICATION.replace("goldthread::Portfolio", "goldthread::Portfoil"));
		kinds.reload(provider);
		assertSame(before, kinds.current());
		assertEquals(List.of(), heard);
	}

	@Test
	void aFaultIsToldInOneSentence() throws IOException {
		Files.writeString(folder.resolve("own.odesign"), "<half");
		kinds.reload(provider);
		assertEquals(1, faults.size());
		assertTrue(faults.get(0).contains("so its last version stays: /: it is not plain well-formed XML"), faults.get(0));
	}

	@Test
	void aFileThatIsMendedIsUsedAgain() throws IOException {
		Files.writeString(folder.resolve("own.odesign"), "<half");
		kinds.reload(provider);
		write("own.odesign", "Sponsors");
		kinds.reload(provider);
		assertEquals(Set.of("Sponsors"), kinds.current().names());
	}

	@Test
	void aProviderWithAKindThatIsThereAlreadyIsLeftOut() throws IOException {
		kinds.add(providerOf("other.odesign", "Roles"));
		assertEquals(1, faults.size());
		assertTrue(faults.get(0).contains("Two kinds of diagrams are called \"Roles\""), faults.get(0));
	}

	@Test
	void otherKindsStayAsTheyAre() throws IOException {
		kinds.add(providerOf("other.odesign", "Others"));
		Object others = kinds.current().named("Others").orElseThrow().specification();
		kinds.reload(provider);
		assertSame(others, kinds.current().named("Others").orElseThrow().specification());
	}

	private ViewpointProvider providerOf(String file, String kind) throws IOException {
		write(file, kind);
		return new FileProvider(folder.resolve(file).toUri());
	}

	private void write(String file, String kind) throws IOException {
		Files.writeString(folder.resolve(file), SPECIFICATION.replace("KIND", kind));
	}
}
