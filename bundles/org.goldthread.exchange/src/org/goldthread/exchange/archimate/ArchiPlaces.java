package org.goldthread.exchange.archimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.archimate.ArchiDrafts.Imported;
import org.goldthread.exchange.draft.Draft;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.exchange.draft.SourceIds;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;

/**
 * Where new elements hang that a file puts nowhere: in the portfolio, or in the first element of the portfolio that can hold them,
 * else the first of the file, else one that is made for them.
 */
final class ArchiPlaces {

	/** Which reference a class hangs in; the class that has the reference says where to look further. */
	private static final Map<EClass, EReference> HOMES = Map.ofEntries(Map.entry(Literals.VISION, Literals.PORTFOLIO__VISION),
			Map.entry(Literals.THEME, Literals.VISION__THEMES), Map.entry(Literals.OUTCOME, Literals.THEME__OUTCOMES),
			Map.entry(Literals.CORPORATE_PLAN, Literals.PORTFOLIO__CORPORATE_PLAN),
			Map.entry(Literals.PRIORITY, Literals.CORPORATE_PLAN__PRIORITIES),
			Map.entry(Literals.DELIVERY_PRINCIPLE, Literals.PORTFOLIO__PRINCIPLES), Map.entry(Literals.BENEFIT, Literals.PORTFOLIO__BENEFITS),
			Map.entry(Literals.STAKEHOLDER, Literals.PORTFOLIO__STAKEHOLDERS), Map.entry(Literals.ROLE, Literals.PORTFOLIO__ROLES),
			Map.entry(Literals.OPERATING_MODEL, Literals.PORTFOLIO__OPERATING_MODEL),
			Map.entry(Literals.ORGANISATION_UNIT, Literals.OPERATING_MODEL__ORGANISATION_UNITS),
			Map.entry(Literals.LAYER, Literals.OPERATING_MODEL__LAYERS), Map.entry(Literals.CAPABILITY, Literals.LAYER__CAPABILITIES),
			Map.entry(Literals.OPTION, Literals.PORTFOLIO__OPTIONS), Map.entry(Literals.PROGRAMME, Literals.PORTFOLIO__PROGRAMMES),
			Map.entry(Literals.WORKSTREAM, Literals.PROGRAMME__WORKSTREAMS), Map.entry(Literals.TRANCHE, Literals.PROGRAMME__TRANCHES));

	private final KnownElements known;
	private final Map<EClass, String> inFile = new HashMap<>();
	private final String modelKey;
	private final String modelName;
	private final Map<EClass, String> firstOf = new HashMap<>();
	private final List<Draft> made = new ArrayList<>();

	ArchiPlaces(KnownElements known, Collection<Imported> imported, String modelKey, String modelName) {
		this.known = known;
		imported.forEach(element -> inFile.putIfAbsent(element.type(), element.draft().id()));
		this.modelKey = modelKey;
		this.modelName = modelName;
	}

	/** Elements that had to be made to hold others. */
	List<Draft> made() {
		return made;
	}

	/** Says where an element hangs; milestones and deliverables hang in workstreams alone and get no place here. */
	void place(Imported element) {
		EReference home = HOMES.get(element.type());
		if (home != null && known.find(element.draft().id()).isEmpty()) {
			element.draft().firstUnder(first(home.getEContainingClass()), home);
		}
	}

	private String first(EClass type) {
		if (type == Literals.PORTFOLIO) {
			return known.portfolio().getId();
		}
		String there = firstOf.get(type);
		if (there == null) {
			there = firstInPortfolio(type);
			firstOf.put(type, there);
		}
		return there;
	}

	private String firstInPortfolio(EClass type) {
		EReference home = HOMES.get(type);
		String parentId = first(home.getEContainingClass());
		EObject parent = known.find(parentId).orElse(null);
		if (parent != null && parent.eGet(home) instanceof List<?> many && !many.isEmpty()) {
			return ((Identified) many.get(0)).getId();
		}
		if (parent != null && parent.eGet(home) instanceof Identified single) {
			return single.getId();
		}
		if (inFile.containsKey(type)) {
			return inFile.get(type);
		}
		String id = SourceIds.of("archimate", modelKey, type.getName());
		made.add(new Draft(id, type, modelName).value(Literals.ELEMENT__NAME, modelName).firstUnder(parentId, home));
		return id;
	}
}
