package org.goldthread.document.support;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;

import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.EditStack;
import org.goldthread.model.edit.element.SetFeature;

/** A portfolio with one workstream, WS-01 Customer front door, that the role "Director" answers for. */
public final class SmallPortfolio {

	private SmallPortfolio() {
	}

	/** Builds it anew. */
	public static Portfolio build() {
		Role role = Elements.create(Literals.ROLE, Role.class);
		role.setName("Director");
		Workstream workstream = Elements.create(Literals.WORKSTREAM, Workstream.class);
		workstream.setReference("WS-01");
		workstream.setName("Customer front door");
		workstream.setOwner(role);
		return aPortfolio().with(role, workstream).build();
	}

	/** Its workstream. */
	public static Workstream workstream(Portfolio portfolio) {
		return portfolio.getProgrammes().get(0).getWorkstreams().get(0);
	}

	/** Renames an element as a user does. */
	public static void rename(EditStack edits, Element element, String name) {
		edits.apply(SetFeature.of(element, Literals.ELEMENT__NAME, name));
	}
}
