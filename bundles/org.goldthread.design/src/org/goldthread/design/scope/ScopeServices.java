package org.goldthread.design.scope;

import org.goldthread.model.Element;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.Layer;
import org.goldthread.model.Meeting;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Risk;
import org.goldthread.model.Theme;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Reads;

/** Says for which elements diagrams of each kind can be made, and finds what belongs to them for every kind. Stateless. */
public final class ScopeServices {

	/** The portfolio that an element is in. */
	public Portfolio portfolioOf(Element element) {
		return Scope.portfolio(element);
	}

	/** Whether a diagram that follows workstreams to outcomes or savings can be made for it. */
	@Reads({})
	public boolean isScopeOfDelivery(Element target) {
		return switch (target) {
			case Portfolio portfolio -> true;
			case Programme programme -> true;
			case Workstream workstream -> true;
			case Theme theme -> true;
			case Outcome outcome -> true;
			default -> false;
		};
	}

	/** Whether a risk bow-tie can be made for it. */
	@Reads({})
	public boolean isScopeOfRisks(Element target) {
		return target instanceof Risk || isScopeOfDelivery(target);
	}

	/** Whether an operating model can be made for it: the whole, one layer, or what a theme or a programme relies on. */
	@Reads({})
	public boolean isScopeOfCapabilities(Element target) {
		return target instanceof Layer || isScopeOfDelivery(target);
	}

	/** Whether a governance trail can be made for it: the whole, one body, one meeting, or what a theme or a programme was decided by. */
	@Reads({})
	public boolean isScopeOfGovernance(Element target) {
		return target instanceof GovernanceBody || target instanceof Meeting || isScopeOfDelivery(target);
	}
}
