package org.goldthread.viewpoint.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.SetFeature;

/** Edits of what the diagram for tests shows and reads, so that each of its paths is cut and tied often. */
final class NearbyEdit {

	private static final List<EClass> SHOWN = List.of(Literals.PORTFOLIO, Literals.OUTCOME, Literals.MEASURE, Literals.WORKSTREAM,
			Literals.CONTRIBUTION, Literals.LAYER, Literals.CAPABILITY, Literals.ORGANISATION_UNIT, Literals.MILESTONE, Literals.DEPENDENCY,
			Literals.RISK, Literals.ROLE, Literals.DIAGRAM);
	private static final List<EStructuralFeature> READ = List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__REFERENCE,
			Literals.ELEMENT__PLACEHOLDER, Literals.CONTRIBUTION__WEIGHT, Literals.CONTRIBUTION__OUTCOME, Literals.CAPABILITY__OUTCOMES,
			Literals.CAPABILITY__ORGANISATION_UNITS, Literals.MILESTONE__PREDECESSORS, Literals.DEPENDENCY__GIVER,
			Literals.DEPENDENCY__RECEIVER, Literals.DEPENDENCY__GIVER_ITEM, Literals.DEPENDENCY__RECEIVER_ITEM, Literals.RISK__CAPABILITIES,
			Literals.RISK__INHERENT_LIKELIHOOD, Literals.OWNED__OWNER, Literals.WORKSTREAM__START);

	private NearbyEdit() {
	}

	/** The next edit; one of many changes nothing. */
	static Edit of(PortfolioResource resource, Random random) {
		List<EObject> all = new ArrayList<>();
		resource.getAllContents().forEachRemaining(all::add);
		EClass type = SHOWN.get(random.nextInt(SHOWN.size()));
		List<EObject> shown = all.stream().filter(type::isInstance).toList();
		if (shown.isEmpty()) {
			return Edit.of("Nothing", () -> { });
		}
		EObject element = shown.get(random.nextInt(shown.size()));
		List<EStructuralFeature> features = READ.stream().filter(feature -> element.eClass().getEAllStructuralFeatures().contains(feature)).toList();
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		return feature instanceof EReference reference ? refer(element, reference, all, random) : write(element, (EAttribute) feature, random);
	}

	private static Edit refer(EObject element, EReference reference, List<EObject> all, Random random) {
		List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (fitting.isEmpty() || random.nextInt(5) == 0) {
			return reference.isMany() ? SetFeature.ofMany(element, reference, List.of()) : SetFeature.of(element, reference, null);
		}
		EObject target = fitting.get(random.nextInt(fitting.size()));
		if (!reference.isMany()) {
			return SetFeature.of(element, reference, target);
		}
		List<Object> targets = new ArrayList<>((List<?>) element.eGet(reference));
		if (!targets.remove(target)) {
			targets.add(random.nextInt(targets.size() + 1), target);
		}
		return SetFeature.ofMany(element, reference, targets);
	}

	private static Edit write(EObject element, EAttribute attribute, Random random) {
		Object value = switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
			case "String" -> "Text " + random.nextInt(20);
			case "boolean", "Boolean" -> random.nextBoolean();
			case "int", "Integer" -> 1 + random.nextInt(5);
			case "LocalDate" -> LocalDate.of(2018, 1 + random.nextInt(12), 1);
			default -> attribute.getDefaultValue();
		};
		return SetFeature.of(element, attribute, value);
	}
}
