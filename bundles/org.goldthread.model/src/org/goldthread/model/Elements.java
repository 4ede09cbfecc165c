package org.goldthread.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes elements and finds their portfolio. */
public final class Elements {

	private Elements() {
	}

	/** Who refers to whom in a portfolio: the index of its resource, which is kept up to date, or one of this moment when it is in none. */
	public static InverseReferences inverseReferences(Portfolio portfolio) {
		return resourceOf(portfolio).map(PortfolioResource::inverseReferences).orElseGet(() -> new InverseReferences(List.of(portfolio)));
	}

	/** A new entry of a concrete class, with an id of its own and nothing else. */
	public static Identified create(EClass type) {
		Identified created = (Identified) EcoreUtil.create(type);
		created.setId(UUID.randomUUID().toString());
		return created;
	}

	/** A new entry, typed. */
	public static <T extends Identified> T create(EClass type, Class<T> javaType) {
		return javaType.cast(create(type));
	}

	/** The portfolio that holds {@code object}; empty for one that hangs in none. */
	public static Optional<Portfolio> portfolioOf(EObject object) {
		return EcoreUtil.getRootContainer(object) instanceof Portfolio portfolio ? Optional.of(portfolio) : Optional.empty();
	}

	/** The resource that holds {@code object}; empty while it hangs in none. */
	public static Optional<PortfolioResource> resourceOf(EObject object) {
		return object.eResource() instanceof PortfolioResource resource ? Optional.of(resource) : Optional.empty();
	}

	/** The nearest element that {@code object} is or is part of; empty for one outside every element. */
	public static Optional<Element> enclosingElement(EObject object) {
		EObject candidate = object;
		while (candidate != null && !(candidate instanceof Element)) {
			candidate = candidate.eContainer();
		}
		return Optional.ofNullable((Element) candidate);
	}
}
