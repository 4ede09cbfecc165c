package org.goldthread.document.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.goldthread.document.format.ClassLayout.Slot;
import org.goldthread.document.storage.Content;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Portfolio;

/**
 * Writes a portfolio as XMI, byte for byte what EMF's own writer makes of it, but in slices if need be, and with an
 * error that names the element. Belongs to the thread of the portfolio, which must not change between two slices.
 */
public final class PortfolioWriter {

	private static final int OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK = 32;
	private static final byte[] HEAD = ByteSink.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gt:Portfolio xmi:version=\"2.0\""
			+ " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:gt=\""
			+ GoldthreadPackage.eNS_URI + "\"");
	private static final byte[] FOOT = ByteSink.ascii("</gt:Portfolio>\n");
	private static final byte[] TYPE = ByteSink.ascii(" xsi:type=\"gt:");
	private static final byte[] QUOTE = ByteSink.ascii("\"");
	private static final byte[] OPEN_END = ByteSink.ascii(">\n");
	private static final byte[] EMPTY_END = ByteSink.ascii("/>\n");

	private final ByteSink out = new ByteSink();
	private final Deque<Frame> open = new ArrayDeque<>();
	private final ValueWriter values;
	private final long sizeLimit;

	/**
	 * A writer that has written nothing yet.
	 *
	 * @param sizeLimit greatest size in bytes of what it may make
	 */
	public PortfolioWriter(Portfolio portfolio, long sizeLimit) throws Unstorable {
		this.sizeLimit = sizeLimit;
		values = new ValueWriter(out, portfolio);
		out.bytes(HEAD);
		start((InternalEObject) portfolio, FOOT);
	}

	/** Writes a whole portfolio at once. */
	public static Content write(Portfolio portfolio, long sizeLimit) throws Unstorable {
		PortfolioWriter writer = new PortfolioWriter(portfolio, sizeLimit);
		writer.step(Long.MAX_VALUE);
		return writer.content();
	}

	/**
	 * Goes on for about {@code nanos}.
	 *
	 * @return true when everything is written
	 */
	public boolean step(long nanos) throws Unstorable {
		long start = System.nanoTime();
		while (!open.isEmpty()) {
			for (int i = 0; i < OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK && !open.isEmpty(); i++) {
				advance();
			}
			if (System.nanoTime() - start >= nanos) {
				break;
			}
		}
		return open.isEmpty();
	}

	/** The bytes, once {@link #step} has said that all are there. */
	public Content content() {
		return out.content();
	}

	private void advance() throws Unstorable {
		Frame frame = open.element();
		if (frame.next()) {
			child(frame.slot, frame.children.next());
		} else {
			open.remove();
			out.indent(open.size());
			out.bytes(frame.close);
		}
	}

	private void child(Slot slot, Object child) throws Unstorable {
		out.indent(open.size());
		out.bytes(slot.open());
		if (!slot.isReference()) {
			values.element(open.element().object, slot, child);
			return;
		}
		InternalEObject object = (InternalEObject) child;
		EClass type = object.eClass();
		if (((EReference) slot.feature()).getEReferenceType() != type) {
			out.bytes(TYPE);
			out.bytes(ByteSink.ascii(type.getName()));
			out.bytes(QUOTE);
		}
		start(object, slot.close());
	}

	/** Writes the attributes of an object; what it contains follows in later steps. */
	private void start(InternalEObject object, byte[] close) throws Unstorable {
		ClassLayout layout = ClassLayout.of(object.eClass());
		values.check(object);
		for (Slot slot : layout.attributes()) {
			if (object.eIsSet(slot.id())) {
				values.attribute(object, slot);
			}
		}
		if (out.length() > sizeLimit) {
			throw new Unstorable("it is larger than " + (sizeLimit >> 20) + " MiB, so divide it into several portfolios");
		}
		if (layout.elements().stream().noneMatch(slot -> object.eIsSet(slot.id()))) {
			out.bytes(EMPTY_END);
			return;
		}
		if (open.size() >= Limits.DEPTH) {
			throw new Unstorable(ValueWriter.label(object) + " is nested more than " + Limits.DEPTH + " deep, so move it further up");
		}
		out.bytes(OPEN_END);
		open.push(new Frame(object, layout.elements().iterator(), close));
	}

	/** An object whose contents are being written. */
	private static final class Frame {

		private final InternalEObject object;
		private final Iterator<Slot> slots;
		private final byte[] close;
		private Slot slot;
		private Iterator<?> children = List.of().iterator();

		private Frame(InternalEObject object, Iterator<Slot> slots, byte[] close) {
			this.object = object;
			this.slots = slots;
			this.close = close;
		}

		private boolean next() {
			while (!children.hasNext() && slots.hasNext()) {
				slot = slots.next();
				if (object.eIsSet(slot.id())) {
					Object value = object.eGet(slot.id(), false, true);
					children = value instanceof List<?> list ? list.iterator() : List.of(value).iterator();
				}
			}
			return children.hasNext();
		}
	}
}
