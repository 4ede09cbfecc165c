package org.goldthread.cli.file;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OperatingModel;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Vision;

/** What a new portfolio holds. No template states a fact about a council. */
enum PortfolioTemplate {

	/** Only the portfolio itself. */
	EMPTY,
	/** The frame that every programme fills in: vision, operating model, programme, a scale for risks, an outcomes map. */
	STANDARD;

	/** A new portfolio, in no resource. */
	Portfolio portfolio(String name) {
		Portfolio portfolio = numbered(Literals.PORTFOLIO, Portfolio.class, name);
		if (this == STANDARD) {
			portfolio.setVision(numbered(Literals.VISION, Vision.class, "Vision"));
			portfolio.setOperatingModel(numbered(Literals.OPERATING_MODEL, OperatingModel.class, "Operating model"));
			portfolio.getProgrammes().add(numbered(Literals.PROGRAMME, Programme.class, "Programme"));
			portfolio.setRiskScale(FiveByFiveScale.create());
			Diagram map = numbered(Literals.DIAGRAM, Diagram.class, "Outcomes map");
			map.setKind("Outcomes map");
			portfolio.getDiagrams().add(map);
		}
		return portfolio;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static <T extends Element> T numbered(EClass type, Class<T> javaType, String name) {
		T element = Elements.create(type, javaType);
		element.setReference(Concept.of(type).reference(1));
		element.setName(name);
		return element;
	}
}
