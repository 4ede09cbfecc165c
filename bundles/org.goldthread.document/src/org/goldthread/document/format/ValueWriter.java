package org.goldthread.document.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.format.ClassLayout.Slot;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/** Writes the values of features, and refuses what could not be read again. */
final class ValueWriter {

	private static final String NO_ID = " has no proper id, so delete it and make it again";
	private static final byte[] NIL = ByteSink.ascii(" xsi:nil=\"true\"/>\n");
	private static final byte[] OPEN_END = ByteSink.ascii(">");
	private static final byte[] SPACE = ByteSink.ascii(" ");

	private final ByteSink out;
	private final Portfolio portfolio;
	private final Set<String> ids = new HashSet<>();

	ValueWriter(ByteSink out, Portfolio portfolio) {
		this.out = out;
		this.portfolio = portfolio;
	}

	/** Checks the identity of an object that is about to be written. */
	void check(EObject object) throws Unstorable {
		String id = ((Identified) object).getId();
		if (!Ids.isValid(id)) {
			throw new Unstorable(label(object) + NO_ID);
		}
		if (!ids.add(id)) {
			throw new Unstorable(label(object) + " has the id of another element, so delete one of the two");
		}
		if (ids.size() > Limits.ELEMENTS) {
			throw new Unstorable("it has more than two million elements, so divide it into several portfolios");
		}
	}

	void attribute(InternalEObject owner, Slot slot) throws Unstorable {
		out.bytes(slot.open());
		Object value = owner.eGet(slot.id(), false, true);
		long start = out.length();
		if (!slot.isReference()) {
			write(owner, slot, value, true);
		} else if (value instanceof List<?> targets) {
			for (int i = 0; i < targets.size(); i++) {
				if (i > 0) {
					out.bytes(SPACE);
				}
				reference(owner, slot, (EObject) targets.get(i));
			}
		} else {
			reference(owner, slot, (EObject) value);
		}
		checkLength(owner, slot, start);
		out.bytes(slot.close());
	}

	/** Writes one of several values, after {@code <name}. */
	void element(InternalEObject owner, Slot slot, Object value) throws Unstorable {
		if (value == null) {
			out.bytes(NIL);
			return;
		}
		out.bytes(OPEN_END);
		long start = out.length();
		write(owner, slot, value, false);
		checkLength(owner, slot, start);
		out.bytes(slot.close());
	}

	private void write(EObject owner, Slot slot, Object value, boolean attribute) throws Unstorable {
		String text = value instanceof String string ? string
				: EcoreUtil.convertToString((EDataType) slot.feature().getEType(), value);
		try {
			if (attribute) {
				out.attribute(text);
			} else {
				out.text(text);
			}
		} catch (IllegalCharacterException e) {
			throw new Unstorable(where(owner, slot) + " holds a character that no file can hold (" + e.getMessage()
					+ "), so type that text again");
		}
	}

	private void reference(EObject owner, Slot slot, EObject target) throws Unstorable {
		if (target == null || EcoreUtil.getRootContainer(target) != portfolio) {
			throw new Unstorable(where(owner, slot) + " refers to " + (target == null ? "nothing" : label(target))
					+ ", which is not in the portfolio any more, so choose another or none");
		}
		String id = ((Identified) target).getId();
		try {
			out.attribute(id == null ? "" : id);
		} catch (IllegalCharacterException e) {
			throw new Unstorable(label(target) + NO_ID);
		}
	}

	private void checkLength(EObject owner, Slot slot, long start) throws Unstorable {
		if (out.length() - start > Limits.TEXT_BYTES) {
			throw new Unstorable(where(owner, slot) + " is longer than 1 MiB, so shorten it");
		}
	}

	static String label(EObject object) {
		return Words.plain(Labels.of(object));
	}

	private static String where(EObject owner, Slot slot) {
		return Labels.of(slot.feature()).toLowerCase(Locale.UK) + " of " + label(owner);
	}
}
