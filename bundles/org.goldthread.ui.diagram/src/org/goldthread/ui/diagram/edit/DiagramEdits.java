package org.goldthread.ui.diagram.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Identified;
import org.goldthread.model.edit.Edit;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.EdgeEnd;
import org.goldthread.viewpoint.tool.DiagramTools;
import org.goldthread.viewpoint.tool.Dragged;
import org.goldthread.viewpoint.tool.Reconnection;
import org.goldthread.viewpoint.view.NodeView;

/**
 * What users can do in one diagram; each is one step of undo. Making an edit changes nothing yet. The first edit of what is shown
 * pins all figures and edges of the diagram where they lie, so that none moves of its own accord. Works on the portfolio that is
 * shown at the moment, also after a revert has replaced it.
 */
public final class DiagramEdits {

	private final DiagramSpecification specification;
	private final Pins pins;
	private final PlaceEdits places;
	private final ShowEdits showing;
	private final NoteEdits notes;

	/** Edits of what {@code scene} shows. */
	public DiagramEdits(Scene scene, DiagramSpecification specification, Subject subject) {
		this.specification = specification;
		pins = new Pins(scene, subject);
		places = new PlaceEdits(pins);
		showing = new ShowEdits(pins);
		notes = new NoteEdits(pins);
	}

	/** Edits of where figures lie. */
	public PlaceEdits places() {
		return places;
	}

	/** Edits of what is shown. */
	public ShowEdits showing() {
		return showing;
	}

	/** Edits of notes. */
	public NoteEdits notes() {
		return notes;
	}

	/** Works on another portfolio from now on. */
	public void use(Subject newSubject) {
		pins.use(newSubject);
	}

	/** The tools of the specification. */
	public DiagramTools tools() {
		return pins.subject().tools();
	}

	/** Where something new would land that is made at a place of the page. */
	public Landing landing(NodeOrder order, Point place) {
		Optional<ShownNode> innermost = pins.scene().nodeAt(place);
		for (Optional<ShownNode> area = innermost; area.isPresent(); area = area.get().holder()) {
			if (reasonAgainst(order.tool(), area).isEmpty()) {
				return new Landing(area, true, Optional.empty());
			}
		}
		return new Landing(Optional.empty(), false, reasonAgainst(order.tool(), Optional.empty()));
	}

	/** Why the tool makes nothing in a node, or on the bare page, in one sentence; empty when it does. */
	public Optional<String> reasonAgainst(CreateNodeTool tool, Optional<ShownNode> area) {
		return area.map(node -> tools().createRefusal(tool, node.view()))
				.orElseGet(() -> tools().createRefusal(tool, pins.subject().target()));
	}

	/**
	 * Makes an element, and its figure where it is asked for.
	 *
	 * @param area the node that will hold it; empty for the bare page
	 * @param place upper left corner of the figure in px of the page; empty for a free one
	 */
	public Edit create(NodeOrder order, Optional<ShownNode> area, Optional<Point> place) {
		EObject container = area.<EObject>map(node -> node.view().element()).orElse(pins.subject().target());
		return tools().createNode(order.tool(), container, element -> created(order, element, place));
	}

	/** Where nodes would land that are let go at a place of the page. Nodes on borders stay with what they belong to. */
	public Landing landing(List<ShownNode> nodes, Point place) {
		Optional<ShownNode> area = pins.scene().areaAt(place, node -> nodes.stream().anyMatch(moved -> moved == node || node.isWithin(moved)));
		boolean stays = nodes.stream().allMatch(node -> node.holder().equals(area) || node.isOnBorder()) || nodes.isEmpty();
		return stays ? new Landing(area, false, Optional.empty())
				: new Landing(area, true, tools().dropRefusal(dragged(nodes), area.map(ShownNode::view)));
	}

	/**
	 * Puts nodes into another one, or out onto the bare page. Their figures lie where {@code move} leaves them, or where an automatic
	 * layout wants them as long as nothing has been moved by hand.
	 */
	public Edit nest(List<ShownNode> nodes, Optional<ShownNode> area, Edit move) {
		Edit drop = tools().drop(dragged(nodes), area.map(ShownNode::view));
		return Edit.of(drop.label(), () -> {
			if (pins.hasPins()) {
				move.change().run();
			}
			drop.change().run();
		});
	}

	/** Why elements from elsewhere in the workbench cannot be dropped at a place of the page, in one sentence; empty when they can. */
	public Optional<String> reasonAgainstDrop(List<EObject> elements, Point place) {
		return tools().dropRefusal(elements.stream().map(Dragged::element).toList(), pins.scene().nodeAt(place).map(ShownNode::view));
	}

	/** Drops elements from elsewhere in the workbench at a place of the page. */
	public Edit drop(List<EObject> elements, Point place) {
		return inPlace(tools().drop(elements.stream().map(Dragged::element).toList(), pins.scene().nodeAt(place).map(ShownNode::view)));
	}

	/** Why no connection starts at a node, in one sentence; empty when one may. */
	public Optional<String> reasonAgainstStart(CreateEdgeTool tool, ShownNode source) {
		return tools().startRefusal(tool, source.view());
	}

	/** Why two nodes cannot be connected, in one sentence; empty when they can. */
	public Optional<String> reasonAgainst(CreateEdgeTool tool, ShownNode source, ShownNode target) {
		return tools().connectRefusal(tool, source.view(), target.view());
	}

	/** Connects two nodes. */
	public Edit connect(CreateEdgeTool tool, ShownNode source, ShownNode target) {
		return inPlace(tools().connect(tool, source.view(), target.view(), element -> {
		}));
	}

	/** Why an end of an edge cannot be led anywhere else, in one sentence; empty when it may. */
	public Optional<String> reasonAgainstReconnection(ShownEdge edge, EdgeEnd end) {
		return tools().reconnectRefusal(edge.view(), end);
	}

	/** Why an end of an edge cannot be led to a node, in one sentence; empty when it can. */
	public Optional<String> reasonAgainst(ShownEdge edge, EdgeEnd end, ShownNode to) {
		return tools().reconnectRefusal(reconnection(edge, end, to));
	}

	/** Leads an end of an edge to another node. */
	public Edit reconnect(ShownEdge edge, EdgeEnd end, ShownNode to) {
		return inPlace(tools().reconnect(reconnection(edge, end, to)));
	}

	/** Whether the label of a node or edge can be edited in place. */
	public boolean canRename(Shown shown) {
		return tools().canRename(shown.view());
	}

	/** Edits the label of a node or edge. */
	public Edit rename(Shown shown, String text) {
		return tools().rename(shown.view(), text);
	}

	/** Why something cannot be deleted, in one sentence; empty when all can. */
	public Optional<String> reasonAgainstDeletion(List<Shown> doomed) {
		return doomed.stream().map(shown -> tools().deleteRefusal(shown.view())).flatMap(Optional::stream).findFirst();
	}

	/** Deletes the elements of nodes and edges from the portfolio. */
	public Edit delete(List<Shown> doomed) {
		List<Edit> edits = doomed.stream().collect(Collectors.toMap(shown -> shown.view().element(), shown -> shown,
				(first, second) -> first, LinkedHashMap::new)).values().stream().map(shown -> tools().delete(shown.view())).toList();
		String label = edits.size() == 1 ? edits.getFirst().label() : "Delete " + edits.size() + " elements";
		return inPlace(Edit.of(label, () -> edits.forEach(edit -> edit.change().run())));
	}

	private Reconnection reconnection(ShownEdge edge, EdgeEnd end, ShownNode to) {
		String from = end == EdgeEnd.SOURCE ? edge.view().sourceKey() : edge.view().targetKey();
		NodeView node = (NodeView) pins.scene().find(from).orElseThrow().view();
		return new Reconnection(edge.view(), end, node, to.view());
	}

	private List<Dragged> dragged(List<ShownNode> nodes) {
		return nodes.stream().map(node -> Dragged.figure(node.view(),
				node.holder().<EObject>map(holder -> holder.view().element()).orElse(pins.subject().target()))).toList();
	}

	private void created(NodeOrder order, EObject element, Optional<Point> place) {
		order.fulfilled(element);
		Optional<String> key = order.tool().mappings().stream().filter(mapping -> specification.nodeMapping(mapping)
				.filter(node -> node.domainClass().accepts(element)).isPresent()).findFirst()
				.map(mapping -> mapping + ":" + ((Identified) element).getId());
		if (key.isPresent() && place.isPresent()) {
			Point corner = place.get();
			pins.pin(Map.of(key.get(), new Bounds(PlaceEdits.onGrid(corner.x()), PlaceEdits.onGrid(corner.y()), 0, 0)));
		}
	}

	/** What is changed on the canvas shall not arrange the rest anew. */
	private Edit inPlace(Edit edit) {
		return Edit.of(edit.label(), () -> {
			pins.pin(Map.of());
			edit.change().run();
		});
	}
}
