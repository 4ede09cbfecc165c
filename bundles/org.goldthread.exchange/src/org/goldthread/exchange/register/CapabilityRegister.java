package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.parent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Layer;
import org.goldthread.model.Portfolio;

/** The capabilities register: the capabilities of the operating model at all depths. */
final class CapabilityRegister {

	private CapabilityRegister() {
	}

	static Register<Capability> create() {
		List<Column<? super Capability>> own = new ArrayList<>(place());
		own.addAll(gaps());
		own.addAll(maturity());
		List<Column<? super Capability>> columns = CommonColumns.around(own);
		return new Register<>("capabilities", "Capabilities register", Literals.CAPABILITY, (portfolio, years) -> columns,
				CapabilityRegister::capabilities, portfolio -> Optional.empty());
	}

	/** All capabilities, each before its parts, however deep they go. */
	private static List<Capability> capabilities(Portfolio portfolio) {
		List<Capability> found = new ArrayList<>();
		Deque<Capability> open = new ArrayDeque<>();
		if (portfolio.getOperatingModel() != null) {
			for (Layer layer : portfolio.getOperatingModel().getLayers()) {
				pushAll(layer.getCapabilities(), open);
				while (!open.isEmpty()) {
					Capability next = open.pop();
					found.add(next);
					pushAll(next.getCapabilities(), open);
				}
			}
		}
		return found;
	}

	private static void pushAll(List<Capability> capabilities, Deque<Capability> open) {
		capabilities.reversed().forEach(open::push);
	}

	private static List<Column<? super Capability>> place() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME),
				computed("Level", ValueType.NUMBER, "How deep it lies: 1 for a capability of a layer, 2 for a part of that.", CapabilityCells::level),
				parent("Part of", "The capability that it is part of, or else its layer.", Literals.LAYER__CAPABILITIES,
						Literals.CAPABILITY__CAPABILITIES),
				computed("Layer", ValueType.LINK, "The layer that it belongs to, at whatever depth.", CapabilityCells::layer),
				attribute("Purpose", Literals.CAPABILITY__PURPOSE));
	}

	private static List<Column<EObject>> gaps() {
		return List.of(attribute("Processes today", Literals.CAPABILITY__PROCESSES_CURRENT),
				attribute("Processes aimed for", Literals.CAPABILITY__PROCESSES_TARGET), attribute("Processes gap", Literals.CAPABILITY__PROCESSES_GAP),
				attribute("Organisation today", Literals.CAPABILITY__ORGANISATION_CURRENT),
				attribute("Organisation aimed for", Literals.CAPABILITY__ORGANISATION_TARGET),
				attribute("Organisation gap", Literals.CAPABILITY__ORGANISATION_GAP),
				attribute("Technology today", Literals.CAPABILITY__TECHNOLOGY_CURRENT),
				attribute("Technology aimed for", Literals.CAPABILITY__TECHNOLOGY_TARGET),
				attribute("Technology gap", Literals.CAPABILITY__TECHNOLOGY_GAP),
				attribute("Information today", Literals.CAPABILITY__INFORMATION_CURRENT),
				attribute("Information aimed for", Literals.CAPABILITY__INFORMATION_TARGET),
				attribute("Information gap", Literals.CAPABILITY__INFORMATION_GAP));
	}

	private static List<Column<? super Capability>> maturity() {
		return List.of(attribute("Maturity now", Literals.CAPABILITY__CURRENT_MATURITY),
				attribute("Maturity target", Literals.CAPABILITY__TARGET_MATURITY), attribute("Target date", Literals.CAPABILITY__TARGET_DATE),
				link("Owner", Literals.OWNED__OWNER), attribute("Heat", Literals.CAPABILITY__HEAT),
				link("Principles tested", Literals.CAPABILITY__PRINCIPLES_TESTED), link("Outcomes", Literals.CAPABILITY__OUTCOMES),
				computed("Workstreams", ValueType.LINKS, "The workstreams that change it.", CapabilityCells::workstreams),
				attribute("Systems", Literals.CAPABILITY__SYSTEMS),
				computed("Staff by activity (FTE)", ValueType.TEXT,
						"The activities whose time supports it, each on a line with its staff in full-time equivalents.",
						CapabilityCells::staffByActivity),
				link("Organisation units", Literals.CAPABILITY__ORGANISATION_UNITS), attribute("Statutory duty", Literals.CAPABILITY__STATUTORY_DUTY));
	}
}
