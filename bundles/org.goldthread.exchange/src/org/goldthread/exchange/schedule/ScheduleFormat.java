package org.goldthread.exchange.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.goldthread.exchange.screening.XmlRoot;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mpx.MPXReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.phoenix.PhoenixReader;
import org.mpxj.planner.PlannerReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.projectlibre.ProjectLibreReader;
import org.mpxj.reader.ProjectReader;

/** The kinds of schedules that can be imported; each has a reader of its own, chosen by the ending of the file. */
public enum ScheduleFormat {
	/** Microsoft Project XML. */
	MSPDI("Microsoft Project XML", List.of(".xml", ".mspdi"), "Project", "http://schemas.microsoft.com/project", MSPDIReader::new),
	/** Primavera P6 XML. */
	PMXML("Primavera P6 XML", List.of(".xml", ".pmxml"), "APIBusinessObjects", "", PrimaveraPMFileReader::new),
	/** Microsoft Project, its own format. */
	MPP("Microsoft Project", List.of(".mpp", ".mpt"), "", "", MPPReader::new),
	/** Microsoft Project, the old exchange format. */
	MPX("Microsoft Project exchange", List.of(".mpx"), "", "", MPXReader::new),
	/** GanttProject. */
	GANTT_PROJECT("GanttProject", List.of(".gan"), "project", "", GanttProjectReader::new),
	/** Primavera P6 export. */
	XER("Primavera P6 export", List.of(".xer"), "", "", PrimaveraXERFileReader::new),
	/** Phoenix Project Manager. */
	PHOENIX("Phoenix Project Manager", List.of(".ppx"), "project", "", PhoenixReader::new),
	/** GNOME Planner. */
	PLANNER("GNOME Planner", List.of(".planner"), "project", "", PlannerReader::new),
	/** ProjectLibre. */
	PROJECT_LIBRE("ProjectLibre", List.of(".pod"), "", "", ProjectLibreReader::new);

	private final String title;
	private final List<String> endings;
	private final String root;
	private final String namespace;
	private final Supplier<ProjectReader> reader;

	ScheduleFormat(String title, List<String> endings, String root, String namespace, Supplier<ProjectReader> reader) {
		this.title = title;
		this.endings = endings;
		this.root = root;
		this.namespace = namespace;
		this.reader = reader;
	}

	/** What users call it. */
	public String title() {
		return title;
	}

	/** The endings of such files, in lower case. */
	public List<String> endings() {
		return endings;
	}

	/** All endings of schedules, in lower case, without repetition. */
	public static List<String> allEndings() {
		return Stream.of(values()).flatMap(format -> format.endings.stream()).distinct().toList();
	}

	/** The formats that a file of this name may have. */
	static List<ScheduleFormat> of(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(format -> format.endings.stream().anyMatch(name::endsWith)).toList();
	}

	/** The format that a file of this name has whose first element is {@code root}; empty when it is none of them. */
	public static Optional<ScheduleFormat> of(String fileName, XmlRoot root) {
		return of(fileName).stream().filter(format -> format.isXml() && format.begins(root)).findFirst();
	}

	/** Whether files of this format are XML throughout. */
	boolean isXml() {
		return !root.isEmpty();
	}

	ProjectReader newReader() {
		return reader.get();
	}

	private boolean begins(XmlRoot first) {
		return root.equals(first.name()) && (namespace.isEmpty() || namespace.equals(first.namespace()));
	}
}
