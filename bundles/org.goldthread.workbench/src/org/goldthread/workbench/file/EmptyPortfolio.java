package org.goldthread.workbench.file;

import java.time.LocalDate;

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

/** A portfolio to begin with: a vision, an operating model and a programme to fill, and an outcomes map to see them in. */
final class EmptyPortfolio {

	private EmptyPortfolio() {
	}

	static Portfolio create(String name, String council, LocalDate asAt) {
		Portfolio portfolio = first(Literals.PORTFOLIO, Portfolio.class, name);
		portfolio.setCouncil(council);
		portfolio.setAsAt(asAt);
		portfolio.setVision(first(Literals.VISION, Vision.class, "Vision"));
		portfolio.setOperatingModel(first(Literals.OPERATING_MODEL, OperatingModel.class, "Operating model"));
		portfolio.getProgrammes().add(first(Literals.PROGRAMME, Programme.class, "Programme"));
		Diagram map = first(Literals.DIAGRAM, Diagram.class, "Outcomes map");
		map.setKind("Outcomes map");
		portfolio.getDiagrams().add(map);
		return portfolio;
	}

	private static <E extends Element> E first(EClass type, Class<E> javaType, String name) {
		E element = Elements.create(type, javaType);
		element.setReference(Concept.of(type).reference(1));
		element.setName(name);
		return element;
	}
}
