package org.goldthread.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/** Checks what must hold for all elements of a file together, once they are read. */
final class LoadedContents {

	private LoadedContents() {
	}

	static void check(PortfolioResource resource, byte[] bytes) throws Refusal {
		Portfolio portfolio = resource.portfolio()
				.orElseThrow(() -> new Refusal(Kind.DAMAGED, "it does not hold exactly one portfolio"));
		if (resource.duplicateId().isPresent()) {
			String id = resource.duplicateId().get();
			throw new Refusal(Kind.DAMAGED, lineOfSecond(bytes, id), "two elements have the id " + Words.quote(id));
		}
		if (resource.hasIds(Ids::isValid)) {
			return;
		}
		checkId(portfolio);
		for (Iterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
			checkId(all.next());
		}
	}

	private static void checkId(EObject element) throws Refusal {
		String id = ((Identified) element).getId();
		if (!Ids.isValid(id)) {
			String name = Words.plain(Labels.of(element));
			throw new Refusal(Kind.DAMAGED, id == null ? name + " has no id" : name + " has the id " + Words.quote(id)
					+ ", which is not made of letters, digits and hyphens alone");
		}
	}

	private static int lineOfSecond(byte[] bytes, String id) {
		byte[] wanted = (" id=\"" + id + '"').getBytes(StandardCharsets.UTF_8);
		int first = indexOf(bytes, wanted, 0);
		int second = first < 0 ? -1 : indexOf(bytes, wanted, first + 1);
		return second < 0 ? 0 : ByteScan.line(bytes, second);
	}

	private static int indexOf(byte[] bytes, byte[] wanted, int from) {
		for (int at = from; at <= bytes.length - wanted.length; at++) {
			int i = 0;
			while (i < wanted.length && bytes[at + i] == wanted[i]) {
				i++;
			}
			if (i == wanted.length) {
				return at;
			}
		}
		return -1;
	}
}
