package org.goldthread.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Element;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Use;
import org.goldthread.testing.portfolio.RandomEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long random histories over every class of the model: nothing is lost on the way back, and the indexes stay true. */
class RandomEditsTest {

	private static final int EDITS = 600;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void undoingAllLeadsBackAndRedoingAllLeadsForth(long seed) {
		SamplePortfolio sample = new SamplePortfolio();
		String before = sample.text();
		applyRandomEdits(sample, new Random(seed));
		String after = sample.text();
		while (sample.edits.canUndo()) {
			sample.edits.undo();
		}
		assertEquals(before, sample.text());
		while (sample.edits.canRedo()) {
			sample.edits.redo();
		}
		assertEquals(after, sample.text());
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void theInverseReferencesStayTrue(long seed) {
		SamplePortfolio sample = new SamplePortfolio();
		sample.resource.inverseReferences();
		Random random = new Random(seed);
		applyRandomEdits(sample, random);
		for (int i = 0; i < EDITS / 2 && sample.edits.canUndo(); i++) {
			sample.edits.undo();
		}
		for (EObject element : everything(sample)) {
			Set<Use> expected = new HashSet<>();
			for (EObject source : everything(sample)) {
				for (EReference reference : source.eClass().getEAllReferences()) {
					if (!reference.isContainment() && refersTo(source, reference, element)) {
						expected.add(new Use(source, reference));
					}
				}
			}
			assertEquals(expected, new HashSet<>(sample.resource.inverseReferences().usesOf(element)));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23 })
	void theReferenceIndexStaysTrue(long seed) {
		SamplePortfolio sample = new SamplePortfolio();
		sample.resource.referenceIndex();
		applyRandomEdits(sample, new Random(seed));
		sample.edits.undo();
		for (EObject object : everything(sample)) {
			if (object instanceof Element element && element.getReference() != null) {
				List<EObject> expected = everything(sample).stream()
						.filter(other -> other instanceof Element e && element.getReference().equals(e.getReference())).toList();
				assertEquals(Set.copyOf(expected), Set.copyOf(sample.resource.referenceIndex().elements(element.getReference())));
			}
		}
	}

	private static void applyRandomEdits(SamplePortfolio sample, Random random) {
		for (int i = 0; i < EDITS; i++) {
			sample.edits.apply(RandomEdit.of(sample.resource, random));
		}
	}

	private static boolean refersTo(EObject source, EReference reference, EObject target) {
		return source.eGet(reference) instanceof List<?> values ? values.contains(target) : source.eGet(reference) == target;
	}

	private static List<EObject> everything(SamplePortfolio sample) {
		List<EObject> all = new ArrayList<>();
		PortfolioResource resource = sample.resource;
		resource.getAllContents().forEachRemaining(all::add);
		return all;
	}
}
