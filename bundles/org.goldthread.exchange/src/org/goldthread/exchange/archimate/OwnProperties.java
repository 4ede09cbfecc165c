package org.goldthread.exchange.archimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.exchange.draft.Draft;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Attributes that ArchiMate has no words for travel as properties called {@code goldthread:} and the name of the attribute. */
final class OwnProperties {

	static final String ID = Exchange.OWN + "id";
	static final String TYPE = Exchange.OWN + "type";
	static final String REFERENCE = Exchange.OWN + Literals.ELEMENT__REFERENCE.getName();

	private static final Set<EAttribute> WRITTEN_OTHERWISE = Set.of(Literals.IDENTIFIED__ID, Literals.ELEMENT__NAME,
			Literals.ELEMENT__DESCRIPTION, Literals.ELEMENT__NOTES);

	private OwnProperties() {
	}

	/** The properties of an object: id, class, and the attributes that are set, except {@code except}. */
	static Map<String, String> of(EObject object, Set<EAttribute> except) {
		Map<String, String> properties = new LinkedHashMap<>();
		properties.put(ID, (String) object.eGet(Literals.IDENTIFIED__ID));
		properties.put(TYPE, object.eClass().getName());
		attributes(object.eClass()).stream().filter(attribute -> !except.contains(attribute) && object.eIsSet(attribute))
				.forEach(attribute -> Optional.ofNullable(EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute)))
						.filter(text -> !text.isBlank()).ifPresent(text -> properties.put(Exchange.OWN + attribute.getName(), text)));
		return properties;
	}

	/** States what properties say in a draft; gives what the portfolio has no place for, for which {@code name} is the owner. */
	static List<Unmapped> read(Map<String, String> properties, EClass type, Set<String> known, Draft draft, String name) {
		List<Unmapped> left = new ArrayList<>();
		properties.forEach((key, text) -> {
			if (key.equals(ID) || key.equals(TYPE) || known.contains(key)) {
				return;
			}
			Optional<EAttribute> attribute = key.startsWith(Exchange.OWN) ? attribute(type, key.substring(Exchange.OWN.length())) : Optional.empty();
			if (attribute.isEmpty()) {
				left.add(new Unmapped("Property " + key, name, "the portfolio has no place for it"));
				return;
			}
			try {
				draft.value(attribute.get(), EcoreUtil.createFromString(attribute.get().getEAttributeType(), text.strip()));
			} catch (RuntimeException e) {
				left.add(new Unmapped("Property " + key, name, "\"" + text + "\" cannot be read"));
			}
		});
		return left;
	}

	/** The data type of a property with the name of ours, in the words of the exchange format. */
	static String dataType(String property) {
		return Stream.concat(Concepts.types().stream(), BridgeRule.ALL.stream().map(BridgeRule::type)).map(type -> attribute(type, property.substring(Exchange.OWN.length())))
				.flatMap(Optional::stream).findFirst().map(OwnProperties::dataType).orElse("string");
	}

	private static String dataType(EAttribute attribute) {
		if (attribute.getEAttributeType() == Literals.DATE) {
			return "date";
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			return "boolean";
		}
		return Number.class.isAssignableFrom(attribute.getEAttributeType().getInstanceClass()) ? "number" : "string";
	}

	private static Optional<EAttribute> attribute(EClass type, String name) {
		return attributes(type).stream().filter(attribute -> attribute.getName().equals(name)).findFirst();
	}

	private static List<EAttribute> attributes(EClass type) {
		return type.getEAllAttributes().stream().filter(attribute -> !attribute.isMany() && !attribute.isTransient()
				&& attribute.isChangeable() && !WRITTEN_OTHERWISE.contains(attribute)).toList();
	}
}
