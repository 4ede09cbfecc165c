package org.goldthread.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.goldthread.document.DocumentException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged and hostile files are refused with one clear sentence that names the file, and are left as they were. */
class HostileFilesTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ROOT = "<gt:Portfolio xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:gt=\"http://goldthread.org/model/1.0\" id=\"p\"";
	private static final String END = "</gt:Portfolio>\n";

	@TempDir
	private Path folder;

	/**
	 * A file and what must be said about it.
	 *
	 * @param words a part of the sentence
	 */
	record HostileFile(String name, byte[] bytes, Kind kind, String words) {

		static HostileFile of(String name, String text, Kind kind, String words) {
			return new HostileFile(name, text.getBytes(StandardCharsets.UTF_8), kind, words);
		}

		/** A portfolio with this inside its root. */
		static HostileFile inside(String name, String inner, String words) {
			return of(name, HEAD + ROOT + ">\n" + inner + "\n" + END, Kind.DAMAGED, words);
		}

		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<HostileFile> files() {
		return Stream.of(structure(), content(), references(), attacks(), encodings()).flatMap(files -> files);
	}

	private static Stream<HostileFile> structure() {
		return Stream.of(HostileFile.of("nothing", "", Kind.DAMAGED, ": it is empty"),
				HostileFile.of("blanks", " \n\n ", Kind.DAMAGED, ": it is not a Goldthread portfolio"),
				HostileFile.of("plain text", "Dear all", Kind.DAMAGED, ": it is not a Goldthread portfolio"),
				new HostileFile("an archive", new byte[] { 'P', 'K', 3, 4, 0, 0 }, Kind.DAMAGED, ": it is not a Goldthread portfolio"),
				HostileFile.of("truncated in a tag", HEAD + ROOT + ">\n<programmes id=\"a\" na", Kind.DAMAGED, ", line 3: the file ends in the middle"),
				HostileFile.of("truncated between tags", HEAD + ROOT + ">\n<programmes id=\"a\"/>\n", Kind.DAMAGED, ", line 4: this is not well-formed XML"),
				HostileFile.of("truncated in the declaration", "<?xml vers", Kind.DAMAGED, ", line 1: the file ends in the middle"),
				HostileFile.of("mismatched tags", HEAD + ROOT + "><roles id=\"r\"></role></gt:Portfolio>", Kind.DAMAGED, ", line 2: this is not well-formed XML"),
				HostileFile.of("attribute twice", HEAD + ROOT + ">\n<roles id=\"r\" id=\"s\"/>" + END, Kind.DAMAGED, ", line 3: this is not well-formed XML"),
				HostileFile.of("prefix that means nothing", HEAD + ROOT + ">\n<roles q:id=\"r\"/>" + END, Kind.DAMAGED, ", line 3: this is not well-formed XML"),
				HostileFile.of("bare ampersand", HEAD + ROOT + ">\n<roles id=\"r\" name=\"A & B\"/>" + END, Kind.DAMAGED, ", line 3: this is not well-formed XML"),
				HostileFile.of("bracket in a value", HEAD + ROOT + ">\n<roles id=\"r\" name=\"A < B\"/>" + END, Kind.DAMAGED, ", line 3: this is not well-formed XML"),
				HostileFile.of("something after the end", HEAD + ROOT + "/>\n<more/>", Kind.DAMAGED, ", line 3: this is not well-formed XML"),
				HostileFile.of("wrong root", HEAD + "<html><body/></html>", Kind.DAMAGED, ", line 2: it is not a Goldthread portfolio but begins with the element \"html\""),
				HostileFile.of("another element as root", (HEAD + ROOT + "/>").replace("gt:Portfolio", "gt:Workstream"), Kind.DAMAGED, "it does not hold exactly one portfolio"),
				HostileFile.of("unknown element as root", (HEAD + ROOT + "/>").replace("gt:Portfolio", "gt:Council"), Kind.DAMAGED, "there is no kind of element called \"Council\""),
				HostileFile.of("abstract class as root", (HEAD + ROOT + "/>").replace("gt:Portfolio", "gt:Element"), Kind.DAMAGED, "\"Element\""),
				HostileFile.of("two portfolios", HEAD + "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:gt=\"http://goldthread.org/model/1.0\"><gt:Portfolio id=\"a\"/><gt:Portfolio id=\"b\"/></xmi:XMI>", Kind.DAMAGED, "it does not hold exactly one portfolio"),
				HostileFile.of("no portfolio in the wrapper", HEAD + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>", Kind.DAMAGED, "there is no portfolio in it"),
				HostileFile.of("format that is no version", (HEAD + ROOT + "/>").replace("model/1.0", "model/first"), Kind.DAMAGED, "\"first\", which is no version"),
				HostileFile.of("older format", (HEAD + ROOT + "/>").replace("model/1.0", "model/0.9"), Kind.OTHER_FORMAT, "its format 0.9 is older than any that this Goldthread can read"));
	}

	private static Stream<HostileFile> content() {
		return Stream.of(HostileFile.inside("unknown attribute", "<roles id=\"r\" salary=\"1\"/>", ", line 3: a role has nothing called \"salary\""),
				HostileFile.inside("unknown element", "<budgets/>", ", line 3: a portfolio has nothing called \"budgets\""),
				HostileFile.inside("XMI extension", "<xmi:Extension extender=\"x\"><a/></xmi:Extension>", "has nothing called \"Extension\""),
				HostileFile.inside("foreign id", "<roles id=\"r\" xmi:id=\"x\"/>", "has nothing called \"xmi:id\""),
				HostileFile.inside("unknown class", "<roles xsi:type=\"gt:Mayor\" id=\"r\"/>", ", line 3: there is no kind of element called \"Mayor\""),
				HostileFile.inside("class of another kind", "<roles xsi:type=\"gt:Outcome\" id=\"r\"/>", ", line 3: roles of Unnamed portfolio cannot be the outcome"),
				HostileFile.inside("class of another namespace", "<roles xmlns:e=\"http://www.eclipse.org/emf/2002/Ecore\" xsi:type=\"e:EClass\" id=\"r\"/>", "does not belong in a portfolio"),
				HostileFile.inside("class that a namespace names", "<roles xmlns:j=\"java://org.goldthread.document.LoadedByHostileFile\" xsi:type=\"j:Any\" id=\"r\"/>", "does not belong in a portfolio"),
				HostileFile.inside("date that does not exist", "<sources id=\"s\" publishedOn=\"2018-02-30\"/>", ", line 3: published on of Unnamed source document cannot be \"2018-02-30\", write a date like 2018-09-18"),
				HostileFile.inside("date in words", "<sources id=\"s\" publishedOn=\"yesterday\"/>", "write a date like 2018-09-18"),
				HostileFile.inside("wrong value between a link and what it leads to", "<benefits id=\"b\" owner=\"r\"/>\n<sources id=\"s\" publishedOn=\"yesterday\"/>\n<roles id=\"r\"/>", ", line 4: published on of Unnamed source document cannot be \"yesterday\""),
				HostileFile.inside("number in words", "<programmes id=\"g\"><workstreams id=\"w\" name=\"Digital\"><contributions id=\"c\" weight=\"half\"/></workstreams></programmes>", "weight of Contribution cannot be \"half\", write a number"),
				HostileFile.inside("amount that would fill the memory", "<benefits id=\"b\" name=\"Fewer calls\" fullYearValue=\"1E-999999999\"/>", "full year value of Fewer calls cannot be \"1E-999999999\""),
				HostileFile.inside("unknown choice", "<roles id=\"r\" publication=\"Secret\"/>", "publication of Unnamed role cannot be \"Secret\", only Public, Internal, Exempt"),
				HostileFile.inside("neither true nor false", "<roles id=\"r\" illustrative=\"perhaps\"/>", "only true or false"),
				HostileFile.inside("financial year that is none", "<corporatePlan id=\"c\" from=\"2018/20\"/>", "write a financial year like 2018/19"),
				HostileFile.inside("second of what there is one of", "<vision id=\"a\"/>\n<vision id=\"b\"/>", ", line 4: vision of Unnamed portfolio is there twice"),
				HostileFile.inside("text between elements", "<roles id=\"r\"/> stray words", ", line 3: there is text where only elements belong"),
				HostileFile.inside("element without id", "<roles name=\"Director\"/>", "Director has no id"),
				HostileFile.inside("id with a space", "<roles id=\"a b\" name=\"Director\"/>", "Director has the id \"a b\""),
				HostileFile.inside("id twice", "<roles id=\"r\"/>\n<roles id=\"r\"/>", ", line 4: two elements have the id \"r\""));
	}

	private static Stream<HostileFile> references() {
		return Stream.of(HostileFile.inside("dangling reference", "<benefits id=\"b\" name=\"Fewer calls\" owner=\"ghost\"/>", ", line 3: owner of Fewer calls refers to \"ghost\", which is not in the file"),
				HostileFile.inside("dangling among several", "<benefits id=\"b\" name=\"Fewer calls\" outcomes=\"g1 g2 g3 g4 g5 g6 g7\"/>", "outcomes of Fewer calls refers to \"g1\""),
				HostileFile.inside("reference to the wrong kind", "<benefits id=\"b\" name=\"Fewer calls\" owner=\"b\"/>", "owner of Fewer calls cannot be the benefit Fewer calls"),
				HostileFile.inside("many references to the wrong kind", "<benefits id=\"b\" name=\"Fewer calls\" outcomes=\"b\"/>", "outcomes of Fewer calls cannot be the benefit Fewer calls"),
				HostileFile.inside("the same target twice", "<vision id=\"v\"><themes id=\"t\"><outcomes id=\"o\" name=\"Safe\"/></themes></vision>\n<benefits id=\"b\" name=\"Fewer calls\" outcomes=\"o o o o o o o\"/>", ", line 4: Outcomes of Fewer calls names Safe twice"),
				HostileFile.inside("many targets of the wrong kind", "<benefits id=\"b\" name=\"Fewer calls\" outcomes=\"b b b b b b b\"/>", "outcomes of Fewer calls cannot be the benefit Fewer calls"),
				HostileFile.inside("reference into another file", "<benefits id=\"b\"><owner href=\"other.goldthread#x\"/></benefits>", "it refers to something outside the file"),
				HostileFile.inside("reference to the network", "<benefits id=\"b\" owner=\"http://127.0.0.1:9/x#y\"/>", "it refers to something outside the file"),
				HostileFile.inside("reference by position", "<benefits id=\"b\" owner=\"//@roles.7\"/>", "refers to \"//@roles.7\""));
	}

	private static Stream<HostileFile> attacks() {
		String entity = HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n" + ROOT + " name=\"&e;\"/>";
		StringBuilder laughs = new StringBuilder(HEAD + "<!DOCTYPE x [\n<!ENTITY a0 \"ha\">\n");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">\n");
		}
		laughs.append("]>\n").append(ROOT).append(">&a29;").append(END);
		return Stream.of(HostileFile.of("external entity", entity, Kind.HOSTILE, ", line 2: it declares a document type"),
				HostileFile.of("billion laughs", laughs.toString(), Kind.HOSTILE, ", line 2: it declares a document type"),
				HostileFile.of("undeclared entity", HEAD + ROOT + " name=\"&e;\"/>", Kind.DAMAGED, ", line 2: this is not well-formed XML"),
				HostileFile.of("200 MB of text in a name", HEAD + ROOT + " name=\"" + "x".repeat(200 << 20) + "\"/>", Kind.HOSTILE, ", line 2: one text is longer than 1 MiB"),
				HostileFile.of("endless text", HEAD + ROOT + ">" + "it's \"long\" ".repeat(200_000) + END, Kind.HOSTILE, "one text is longer than 1 MiB"),
				HostileFile.of("endless tag", HEAD + "<" + "x".repeat(2 << 20), Kind.HOSTILE, "one text is longer than 1 MiB"),
				HostileFile.of("endless blanks in a tag", HEAD + ROOT + " ".repeat(2 << 20) + "/>", Kind.HOSTILE, "one text is longer than 1 MiB"),
				HostileFile.of("endless comment", HEAD + "<!--" + "> ".repeat(1 << 20) + "-->" + ROOT + "/>", Kind.HOSTILE, "one text is longer than 1 MiB"),
				HostileFile.of("very deep nesting", HEAD + ROOT + ">" + "<a>".repeat(500_000), Kind.HOSTILE, ", line 2: elements are nested more than 100 deep"),
				HostileFile.of("three million elements", HEAD + ROOT + ">" + "<a/>\n".repeat(3_000_000) + END, Kind.HOSTILE, ", line 2000001: there are more than two million elements"),
				HostileFile.of("hundred thousand attributes", HEAD + ROOT + attributes(100_000) + "/>", Kind.HOSTILE, ", line 2: one element has more than 1000 attributes"),
				HostileFile.of("schema from the network", HEAD + ROOT + " xmlns:x=\"http://127.0.0.1:9/x\" xsi:schemaLocation=\"http://127.0.0.1:9/x http://127.0.0.1:9/x.ecore\"><x:a/>" + END, Kind.DAMAGED, "has nothing called \"a\""));
	}

	private static Stream<HostileFile> encodings() {
		String declared = HEAD.replace("UTF-8", "UTF-16") + ROOT + "/>";
		return Stream.of(new HostileFile("UTF-16", declared.getBytes(StandardCharsets.UTF_16), Kind.DAMAGED, "it is not a Goldthread portfolio"),
				new HostileFile("UTF-16 without a mark", declared.getBytes(StandardCharsets.UTF_16LE), Kind.DAMAGED, "it is not a Goldthread portfolio"),
				new HostileFile("EBCDIC", (HEAD.replace("UTF-8", "Cp037") + ROOT + "/>").getBytes(Charset.forName("Cp037")), Kind.DAMAGED, "it is not a Goldthread portfolio"),
				HostileFile.of("another encoding declared", HEAD.replace("UTF-8", "UTF-7") + ROOT + "/>", Kind.DAMAGED, ", line 1: it is written in \"UTF-7\" instead of UTF-8"),
				new HostileFile("bytes that are not UTF-8", (HEAD + ROOT + "\n name=\"caf\u00e9\"/>").getBytes(StandardCharsets.ISO_8859_1), Kind.DAMAGED, ", line 3: there are bytes that are not UTF-8"),
				new HostileFile("bytes that are not UTF-8 far inside", (HEAD + ROOT + ">\n" + " \n".repeat(10_000) + "<roles id=\"r\" name=\"caf\u00e9\"/>" + END).getBytes(StandardCharsets.ISO_8859_1), Kind.DAMAGED, ", line 10003: there are bytes that are not UTF-8"),
				new HostileFile("a zero byte", (HEAD + ROOT + " name=\"\0\"/>").getBytes(StandardCharsets.UTF_8), Kind.DAMAGED, ", line 2: this is not well-formed XML"),
				HostileFile.of("a forbidden character", HEAD + ROOT + " name=\"&#1;\"/>", Kind.DAMAGED, ", line 2: this is not well-formed XML"));
	}

	private static String attributes(int number) {
		StringBuilder attributes = new StringBuilder();
		for (int i = 0; i < number; i++) {
			attributes.append(" a").append(i).append("=\"\"");
		}
		return attributes.toString();
	}

	@ParameterizedTest
	@MethodSource("files")
	void aHostileFileIsRefusedInOneSentenceAndLeftAsItWas(HostileFile hostile) throws IOException {
		Path file = folder.resolve("plan.goldthread");
		Files.write(file, hostile.bytes());
		DocumentException refusal = assertThrows(DocumentException.class,
				() -> PortfolioDocument.open(file, DocumentSettings.headless()));
		String sentence = refusal.getMessage();
		assertAll(() -> assertEquals(hostile.kind(), refusal.kind(), sentence),
				() -> assertTrue(sentence.startsWith(file.toString()), sentence),
				() -> assertTrue(sentence.contains(hostile.words()), sentence),
				() -> assertFalse(sentence.contains("\n") || sentence.contains("Exception") || sentence.length() > 500, sentence),
				() -> assertArrayEquals(hostile.bytes(), Files.readAllBytes(file)),
				() -> assertEquals(1, folder.toFile().list().length));
	}

	@Test
	void noClassIsLoadedThatAFileNames() throws IOException {
		Path file = folder.resolve("plan.goldthread");
		Files.writeString(file, HEAD + ROOT + "><roles xmlns:j=\"java://org.goldthread.document.LoadedByHostileFile\" xsi:type=\"j:A\" id=\"r\"/>" + END);
		assertThrows(DocumentException.class, () -> PortfolioDocument.open(file, DocumentSettings.headless()));
		assertFalse(Boolean.getBoolean("goldthread.test.hostileClassLoaded"));
	}

	@Test
	void aMissingFileIsNamed() {
		Path file = folder.resolve("gone.goldthread");
		DocumentException refusal = assertThrows(DocumentException.class, () -> PortfolioDocument.open(file, DocumentSettings.headless()));
		assertEquals(file + " is not there; check its name and folder", refusal.getMessage());
	}

	@Test
	void aFolderIsNotAFile() {
		DocumentException refusal = assertThrows(DocumentException.class, () -> PortfolioDocument.open(folder, DocumentSettings.headless()));
		assertEquals(folder + " is a folder; choose a file in it", refusal.getMessage());
	}

	@Test
	void aFileThatIsTooLargeIsNotReadAtAll() throws IOException {
		Path file = folder.resolve("plan.goldthread");
		Files.write(file, new byte[2000]);
		DocumentException refusal = assertThrows(DocumentException.class,
				() -> PortfolioDocument.open(file, DocumentSettings.headless().withSizeLimit(1000)));
		assertEquals(Kind.HOSTILE, refusal.kind());
	}
}
