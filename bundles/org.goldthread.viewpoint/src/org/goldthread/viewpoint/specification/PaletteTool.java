package org.goldthread.viewpoint.specification;

import java.util.List;

/** A tool that users pick from the palette. */
public sealed interface PaletteTool permits CreateNodeTool, CreateEdgeTool {

	/** Unique name. */
	String name();

	/** What users read, such as "Workstream". */
	String label();

	/** Names of the mappings whose views it makes, at least one. */
	List<String> mappings();

	/** Name of the model class whose icon stands for the tool. */
	String iconConcept();
}
