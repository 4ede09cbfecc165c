package org.goldthread.viewpoint.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.stream.XMLStreamException;

import org.goldthread.viewpoint.specification.SpecificationFault;
import org.goldthread.viewpoint.specification.UnreadableSpecificationException;

/**
 * The text of a specification file. Bytes are decoded here, not by the parsers, so that all of these see the same, and
 * because that of the JDK prints what it cannot decode.
 *
 * @param text without byte order mark
 */
record SpecificationText(String text) {

	private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'>]*)");
	private static final int DECLARATION_WITHIN = 256;
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Stands between the position and what the parser of the JDK found. */
	private static final String MESSAGE = "Message: ";
	private static final Pattern CODE = Pattern.compile("^JAXP\\d+: ");
	private static final String TWICE = "#AttributeNotUnique";

	/**
	 * Decodes a file by its byte order mark, else by the encoding that it names, else as UTF-8.
	 *
	 * @throws UnreadableSpecificationException when it has other bytes, or the encoding is unknown
	 */
	static SpecificationText of(byte[] file) throws UnreadableSpecificationException {
		Charset encoding = encoding(file);
		ByteBuffer bytes = ByteBuffer.wrap(file);
		try {
			String text = encoding.newDecoder().decode(bytes).toString();
			return new SpecificationText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
		} catch (CharacterCodingException malformed) {
			long line = 1 + IntStream.range(0, bytes.position()).filter(at -> file[at] == '\n').count();
			throw malformed("line " + line + ", there are bytes that are not " + encoding + "; save it as UTF-8");
		}
	}

	/** The refusal of a text in which a parser found this. */
	UnreadableSpecificationException refusal(XMLStreamException found) {
		if (found.getLocation() == null) {
			return malformed(found.getMessage());
		}
		String line = "line " + found.getLocation().getLineNumber() + ", ";
		return malformed(line + (found.getLocation().getCharacterOffset() >= text.length() ? "it ends in the middle, as if it had been cut off" : reason(found)));
	}

	private static String reason(XMLStreamException found) {
		String message = found.getMessage().replaceAll("\\s+", " ");
		String reason = message.substring(message.indexOf(MESSAGE) < 0 ? 0 : message.indexOf(MESSAGE) + MESSAGE.length());
		return reason.contains(TWICE) ? "an attribute is there twice" : CODE.matcher(reason).replaceFirst("").replaceFirst("\\.$", "");
	}

	private static Charset encoding(byte[] file) throws UnreadableSpecificationException {
		String head = new String(file, 0, Math.min(DECLARATION_WITHIN, file.length), StandardCharsets.ISO_8859_1);
		if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
			return StandardCharsets.UTF_16;
		}
		if (head.lastIndexOf('\0', 1) >= 0) {
			throw malformed("line 1, there are bytes that are not UTF-8; save it as UTF-8");
		}
		Matcher declared = DECLARED.matcher(head);
		String name = declared.find() ? declared.group(1) : StandardCharsets.UTF_8.name();
		try {
			return Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw malformed("line 1, the encoding " + name + " is unknown; save it as UTF-8");
		}
	}

	private static UnreadableSpecificationException malformed(String reason) {
		return new UnreadableSpecificationException(new SpecificationFault("/", "it is not plain well-formed XML: " + reason));
	}
}
