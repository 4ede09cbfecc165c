package org.goldthread.ui.diagram.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.goldthread.model.Diagram;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.specification.Filter;
import org.goldthread.viewpoint.specification.Layer;

/** Edits of what one diagram shows; the portfolio stays as it is. */
public final class ShowEdits {

	private final Pins pins;

	ShowEdits(Pins pins) {
		this.pins = pins;
	}

	/** Takes figures off the diagram. Lines go with the figures at their ends. */
	public Edit hide(List<Shown> shown) {
		List<Shown> nodes = shown.stream().filter(ShownNode.class::isInstance).toList();
		String what = nodes.size() == 1 ? Labels.of(nodes.getFirst().view().element()) : nodes.size() + " figures";
		return Edit.of("Hide " + what, () -> {
			pins.pin(Map.of());
			nodes.stream().map(Shown::key).filter(key -> !diagram().getHidden().contains(key)).forEach(diagram().getHidden()::add);
		});
	}

	/** Takes a figure off the diagram again that was just put back. */
	public Edit hideKey(String key, String label) {
		return Edit.of("Hide " + label, () -> diagram().getHidden().add(key));
	}

	/** Puts figures back on the diagram, by key. */
	public Edit show(Collection<String> keys) {
		return Edit.of(keys.size() == 1 ? "Show hidden figure" : "Show hidden figures", () -> diagram().getHidden().removeAll(keys));
	}

	/** Shows a layer or not. */
	public Edit layer(Layer layer, boolean on) {
		return Edit.of((on ? "Show layer " : "Leave out layer ") + layer.label(), () -> set(diagram().getLayers(), layer.name(), on));
	}

	/** Filters or not. */
	public Edit filter(Filter filter, boolean on) {
		return Edit.of((on ? "Filter " : "Do not filter ") + filter.label(), () -> set(diagram().getFilters(), filter.name(), on));
	}

	private Diagram diagram() {
		return pins.subject().diagram();
	}

	private static void set(EList<String> names, String name, boolean on) {
		if (on && !names.contains(name)) {
			names.add(name);
		} else if (!on) {
			names.remove(name);
		}
	}
}
