package org.goldthread.render.icon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.edit.presentation.ConceptIcons;

/** The icons of the model's classes, read when they are first asked for. Safe for use by several threads. */
public final class ConceptIconSet implements IconSet {

	private final Map<String, Optional<Icon>> icons = new ConcurrentHashMap<>();

	@Override
	public Optional<Icon> find(String concept) {
		return icons.computeIfAbsent(concept, ConceptIconSet::read);
	}

	private static Optional<Icon> read(String concept) {
		if (GoldthreadPackage.eINSTANCE.getEClassifier(concept) instanceof EClass type) {
			return ConceptIcons.path(type, false).map(ConceptIconSet::read);
		}
		return Optional.empty();
	}

	private static Icon read(URL location) {
		try {
			return IconReader.read(location);
		} catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}
}
