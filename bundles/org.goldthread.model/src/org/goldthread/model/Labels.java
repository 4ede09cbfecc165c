package org.goldthread.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names elements and features as users read them. */
public final class Labels {

	private static final Set<String> ABBREVIATIONS = Set.of("rag", "fte", "b");
	private static final Map<EStructuralFeature, String> FEATURES = new ConcurrentHashMap<>();

	private Labels() {
	}

	/** One line that names an object: "WS-03 Customer front door", "WS-03 to TC2, 60 %", "2018/19". Never empty. */
	public static String of(EObject object) {
		String text = switch (object) {
			case Element element -> join(" ", element.getReference(), element.getName());
			case Contribution contribution -> contribution(contribution);
			case PrincipleTest test -> join(", ", reference(test.getWorkstream()), test.getResult().getLiteral());
			case GroupImpact impact -> join(", ", impact.getCharacteristic().getLiteral(), impact.getDirection().getLiteral());
			case SavingYear year -> join("", year.getYear());
			case CostYear year -> join("", year.getYear());
			case BenefitPeriod period -> join("", period.getYear());
			case DayOff day -> join(" ", day.getDate(), day.getName());
			case SourceAnchor anchor -> join(", ", reference(anchor.getDocument()), anchor.getParagraph());
			case FactorScore score -> join(" ", score.getFactor(), score.getScore());
			case RuleSetting setting -> join("", setting.getRuleId());
			case AcceptedFinding finding -> join(" ", finding.getRuleId(), reference(finding.getElement()));
			case RiskBand band -> join("", band.getName());
			case RiskAppetite appetite -> join("", appetite.getCategory().getLiteral());
			case ScoreMeaning meaning -> join(" ", meaning.getScore(), meaning.getName());
			default -> "";
		};
		Concept concept = Concept.of(object.eClass());
		return !text.isEmpty() ? text : object instanceof Element ? "Unnamed " + concept.labelInSentence() : concept.label();
	}

	/** The label of a feature as it stands in forms and column headings: "Need by". */
	public static String of(EStructuralFeature feature) {
		return FEATURES.computeIfAbsent(feature, Labels::humanise);
	}

	private static String contribution(Contribution contribution) {
		String weight = contribution.getWeight() == null ? "" : contribution.getWeight() + " %";
		String from = contribution.eContainer() instanceof Workstream workstream ? reference(workstream) : "";
		return join(", ", join(" to ", from, reference(contribution.getOutcome())), weight);
	}

	private static String reference(Element element) {
		return element == null ? "" : join("", element.getReference()).isEmpty() ? join("", element.getName()) : element.getReference();
	}

	private static String join(String separator, Object... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.toString().isBlank()).map(Object::toString)
				.collect(Collectors.joining(separator));
	}

	private static String humanise(EStructuralFeature feature) {
		String words = Stream.of(feature.getName().split("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")).map(Labels::word).collect(Collectors.joining(" "));
		return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
	}

	private static String word(String part) {
		String word = part.toLowerCase(Locale.UK);
		return ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.UK) : word;
	}
}
