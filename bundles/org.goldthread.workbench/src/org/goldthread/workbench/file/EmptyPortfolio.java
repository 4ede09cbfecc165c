package org.goldthread.workbench.file;

import java.time.LocalDate;

import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OperatingModel;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Vision;

/** A portfolio to begin with: a vision, an operating model and a programme to fill, and an outcomes map to see them in. */
final class EmptyPortfolio {

	private EmptyPortfolio() {
	}

	static Portfolio create(String name, String council, LocalDate asAt) {
		Portfolio portfolio = named(Elements.create(Literals.PORTFOLIO, Portfolio.class), "P-01", name);
		portfolio.setCouncil(council);
		portfolio.setAsAt(asAt);
		portfolio.setVision(named(Elements.create(Literals.VISION, Vision.class), "V1", "Vision"));
		portfolio.setOperatingModel(named(Elements.create(Literals.OPERATING_MODEL, OperatingModel.class), "OM-01", "Operating model"));
		portfolio.getProgrammes().add(named(Elements.create(Literals.PROGRAMME, Programme.class), "PR-01", "Programme"));
		Diagram map = named(Elements.create(Literals.DIAGRAM, Diagram.class), "DG-01", "Outcomes map");
		map.setKind("Outcomes map");
		portfolio.getDiagrams().add(map);
		return portfolio;
	}

	private static <E extends Element> E named(E element, String reference, String name) {
		element.setReference(reference);
		element.setName(name);
		return element;
	}
}
