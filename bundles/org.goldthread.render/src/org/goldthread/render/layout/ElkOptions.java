package org.goldthread.render.layout;

import java.util.EnumSet;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.card.ContainerSpace;

/** The settings with which ELK layered arranges a diagram; see there for what each does. */
final class ElkOptions {

	private static final int LARGE = 400;
	private static final double BETWEEN_FIGURES = 32;
	private static final double BETWEEN_COLUMNS = 100;
	private static final double FIGURE_TO_LINE = 24;
	private static final double FIGURE_TO_LINE_WITH_LABELS = 48;
	private static final double LINE_BESIDE_FIGURE = 16;
	private static final double BETWEEN_LINES = 12;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private ElkOptions() {
	}

	/**
	 * Sets up a graph.
	 *
	 * @param size number of nodes; those of a large graph are placed by a quicker, wider way
	 * @param labels whether lines need room for labels
	 */
	static void graph(ElkNode graph, int size, boolean labels) {
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
				size > LARGE ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_FIGURES);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, labels ? FIGURE_TO_LINE_WITH_LABELS : FIGURE_TO_LINE);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINE_BESIDE_FIGURE);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
	}

	/**
	 * Keeps the columns of a graph, which the x positions of its nodes tell, and the order in each, which both their order
	 * and their y positions tell.
	 *
	 * @param fixed whether the order is kept to the letter; otherwise neighbours may change places where that saves a crossing
	 * @param size number of nodes; the crossings of a large graph are looked at less closely, as that takes the square of its size
	 */
	static void columns(ElkNode graph, int size, boolean fixed) {
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		if (size > LARGE) {
			graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
		} else {
			graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
			graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
		}
		if (fixed) {
			graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
		}
	}

	/** Sets up a node of fixed size whose ports keep their sides; cards of one column begin at its left. */
	static void node(ElkNode node) {
		node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
		node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
		node.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
	}

	/** Lets lines lead into containers. */
	static void hierarchy(ElkNode graph) {
		graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
	}

	/** Sets up a container that grows with what is inside. */
	static void container(ElkNode node, ContainerSpace space, CardSize heading, double overhang) {
		node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
		node.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
		node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
		node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(heading.width(), heading.height()));
		node.setProperty(LayeredOptions.PADDING, new ElkPadding(space.top(), space.side(), space.bottom() + overhang, space.side()));
		node.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_FIGURES / 2);
	}

	/** Puts a port on the side where edges come in or go out. */
	static void port(ElkPort port, boolean incoming) {
		port.setProperty(LayeredOptions.PORT_SIDE, incoming ? PortSide.WEST : PortSide.EAST);
	}
}
