package org.goldthread.testing.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.ChildDescriptor;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.model.edit.element.MoveElements;
import org.goldthread.model.edit.element.PasteElements;
import org.goldthread.model.edit.element.SetFeature;

/** Edits that nobody would think of, over every class of the model, for tests of what must hold whatever is done. */
public final class RandomEdit {

	private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);

	private RandomEdit() {
	}

	/** The next edit; a small part of them change nothing. The same portfolio and random numbers give the same edit. */
	public static Edit of(PortfolioResource resource, Random random) {
		List<EObject> all = new ArrayList<>();
		resource.getAllContents().forEachRemaining(all::add);
		EObject element = all.get(random.nextInt(all.size()));
		return switch (random.nextInt(10)) {
			case 0, 1, 2 -> create(element, random);
			case 3 -> element.eContainer() == null ? nothing() : DeleteElements.of(List.of(element));
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
		List<EAttribute> single = element.eClass().getEAllAttributes().stream()
				.filter(attribute -> !attribute.isMany() && !attribute.isID() && attribute.isChangeable()).toList();
		if (single.isEmpty()) {
			return nothing();
		}
		EAttribute attribute = single.get(random.nextInt(single.size()));
		return SetFeature.of(element, attribute, random.nextInt(5) == 0 ? attribute.getDefaultValue() : value(attribute, random));
	}

	private static Object value(EAttribute attribute, Random random) {
		if (attribute.getEAttributeType() instanceof EEnum choices) {
			return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == LocalDate.class) {
			return FIRST_DAY.plusDays(random.nextInt(1500));
		}
		if (type == boolean.class || type == Boolean.class) {
			return random.nextBoolean();
		}
		if (type == int.class || type == Integer.class) {
			return 1 + random.nextInt(5);
		}
		if (type == BigDecimal.class) {
			return BigDecimal.valueOf(1000L * random.nextInt(100));
		}
		return type == String.class ? "Text " + random.nextInt(100) : attribute.getDefaultValue();
	}

	private static Edit nothing() {
		return Edit.of("Nothing", () -> { });
	}
}
