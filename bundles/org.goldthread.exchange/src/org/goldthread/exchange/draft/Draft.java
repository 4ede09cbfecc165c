package org.goldthread.exchange.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * What a file says about one element of the portfolio: the element may be there already, and then is compared, or will be
 * made. What the draft does not mention stays as it is; an import never empties a value and takes away no link.
 */
public final class Draft {

	private final String id;
	private final EClass type;
	private final String name;
	private final Map<EAttribute, Object> values = new LinkedHashMap<>();
	private final Map<EReference, List<String>> links = new LinkedHashMap<>();
	private final Set<EReference> needed = new HashSet<>();
	private Optional<Place> place = Optional.empty();
	private Optional<Place> firstPlace = Optional.empty();
	private Optional<String> fault = Optional.empty();

	/**
	 * A draft that says nothing yet.
	 *
	 * @param id id of the element, there or to be made
	 * @param type its class
	 * @param name what the file calls it, for messages
	 */
	public Draft(String id, EClass type, String name) {
		this.id = id;
		this.type = type;
		this.name = name;
	}

	/** States a value; null and blank text state nothing. */
	public Draft value(EAttribute attribute, Object value) {
		if (value != null && !(value instanceof String text && text.isBlank())) {
			values.put(attribute, value);
		}
		return this;
	}

	/** States a link to the element with an id; to several when called again for a reference to many. */
	public Draft link(EReference reference, String targetId) {
		List<String> targets = links.computeIfAbsent(reference, key -> new ArrayList<>());
		if (!reference.isMany()) {
			targets.clear();
		}
		if (!targets.contains(targetId)) {
			targets.add(targetId);
		}
		return this;
	}

	/** States a link without which the element makes no sense. */
	public Draft neededLink(EReference reference, String targetId) {
		needed.add(reference);
		return link(reference, targetId);
	}

	/** States where the element hangs; one that is there is moved when it hangs elsewhere. */
	public Draft under(String parentId, EReference containment) {
		place = Optional.of(new Place(parentId, containment));
		return this;
	}

	/** States where the element hangs should it have to be made, for a file that does not say; one that is there stays. */
	public Draft firstUnder(String parentId, EReference containment) {
		firstPlace = Optional.of(new Place(parentId, containment));
		return this;
	}

	/** Says that the element must not be made, and why; one that is there is compared all the same. */
	public Draft faulty(String reason) {
		fault = Optional.of(reason);
		return this;
	}

	/** Id of the element. */
	public String id() {
		return id;
	}

	EClass type() {
		return type;
	}

	String name() {
		return name;
	}

	Map<EAttribute, Object> values() {
		return values;
	}

	Map<EReference, List<String>> links() {
		return links;
	}

	boolean needs(EReference reference) {
		return needed.contains(reference);
	}

	/** Where the file says that the element hangs; empty when it does not say. */
	Optional<Place> place() {
		return place;
	}

	/** Where the element hangs when it is made. */
	Optional<Place> placeOfNew() {
		return place.or(() -> firstPlace);
	}

	Optional<String> fault() {
		return fault;
	}
}
