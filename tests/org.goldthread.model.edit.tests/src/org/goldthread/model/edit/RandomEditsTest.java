package org.goldthread.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Element;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Use;
import org.goldthread.model.edit.element.ChildDescriptor;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.model.edit.element.MoveElements;
import org.goldthread.model.edit.element.PasteElements;
import org.goldthread.model.edit.element.SetFeature;
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
			sample.edits.apply(randomEdit(sample, random));
		}
	}

	private static Edit randomEdit(SamplePortfolio sample, Random random) {
		List<EObject> all = everything(sample);
		EObject element = all.get(random.nextInt(all.size()));
		return switch (random.nextInt(10)) {
			case 0, 1, 2 -> create(element, random);
			case 3 -> element == sample.portfolio ? nothing() : DeleteElements.of(List.of(element));
			case 4 -> move(element, all.get(random.nextInt(all.size())), random);
			case 5 -> paste(element, all.get(random.nextInt(all.size())));
			case 6, 7 -> refer(element, all.get(random.nextInt(all.size())), random);
			default -> write(element, random);
		};
	}

	private static Edit create(EObject parent, Random random) {
		List<ChildDescriptor> children = ChildDescriptor.of(parent);
		if (children.isEmpty()) {
			return nothing();
		}
		ChildDescriptor child = children.get(random.nextInt(children.size()));
		return CreateElement.in(parent, child.containment(), child.type(), created -> { });
	}

	private static Edit move(EObject element, EObject parent, Random random) {
		for (EReference containment : parent.eClass().getEAllContainments()) {
			if (MoveElements.isPossible(List.of(element), parent, containment)) {
				int size = ((List<?>) parent.eGet(containment)).size();
				return MoveElements.to(List.of(element), parent, containment, random.nextInt(size + 1));
			}
		}
		return nothing();
	}

	private static Edit paste(EObject element, EObject parent) {
		return PasteElements.place(List.of(element), parent).isPresent() && element.eContents().size() < 20
				? PasteElements.into(List.of(element), parent)
				: nothing();
	}

	private static Edit refer(EObject source, EObject target, Random random) {
		List<EReference> fitting = source.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && reference.getEReferenceType().isInstance(target)).toList();
		if (fitting.isEmpty()) {
			return nothing();
		}
		EReference reference = fitting.get(random.nextInt(fitting.size()));
		if (!reference.isMany()) {
			return SetFeature.of(source, reference, random.nextInt(4) == 0 ? null : target);
		}
		List<Object> targets = new ArrayList<>((List<?>) source.eGet(reference));
		if (!targets.remove(target)) {
			targets.add(random.nextInt(targets.size() + 1), target);
		}
		return SetFeature.ofMany(source, reference, targets);
	}

	private static Edit write(EObject element, Random random) {
		List<EAttribute> texts = element.eClass().getEAllAttributes().stream()
				.filter(attribute -> !attribute.isMany() && !attribute.isID() && attribute.getEType().getInstanceClass() == String.class)
				.toList();
		return texts.isEmpty()
				? nothing()
				: SetFeature.of(element, texts.get(random.nextInt(texts.size())), "Text " + random.nextInt(100));
	}

	private static Edit nothing() {
		return Edit.of("Nothing", () -> { });
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
