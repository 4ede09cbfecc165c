package org.goldthread.exchange.schedule;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.exchange.screening.XmlScreen;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Adds the links of a GanttProject file that MPXJ passes over: it reads those of the upper tasks alone, and none of the tasks inside. */
final class GanttProjectLinks {

	private static final Map<Integer, RelationType> TYPES = Map.of(1, RelationType.START_START, 2, RelationType.FINISH_START, 3,
			RelationType.FINISH_FINISH, 4, RelationType.START_FINISH);

	private GanttProjectLinks() {
	}

	static void complete(ProjectFile project, SourceFile file) throws ImportFailure {
		try {
			XMLStreamReader reader = XmlScreen.parsers().createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
			try {
				complete(project, reader);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw XmlScreen.notWellFormed(file, e);
		}
	}

	private static void complete(ProjectFile project, XMLStreamReader reader) throws XMLStreamException {
		Deque<Optional<Task>> inside = new ArrayDeque<>();
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT && "task".equals(reader.getLocalName())) {
				inside.push(task(project, reader));
			} else if (event == XMLStreamConstants.END_ELEMENT && "task".equals(reader.getLocalName())) {
				inside.pop();
			} else if (event == XMLStreamConstants.START_ELEMENT && "depend".equals(reader.getLocalName()) && !inside.isEmpty()
					&& inside.peek().isPresent()) {
				Task before = inside.peek().get();
				task(project, reader).filter(after -> !isLinked(before, after)).ifPresent(after -> link(before, after, reader));
			}
		}
	}

	private static void link(Task before, Task after, XMLStreamReader reader) {
		after.addPredecessor(new Relation.Builder().predecessorTask(before)
				.type(TYPES.getOrDefault(number(reader, "type").orElse(2), RelationType.FINISH_START))
				.lag(Duration.getInstance(number(reader, "difference").orElse(0), TimeUnit.DAYS)));
	}

	private static boolean isLinked(Task before, Task after) {
		return after.getPredecessors().stream().anyMatch(relation -> relation.getPredecessorTask() == before);
	}

	/** The task with the number that an element names. MPXJ counts from one where GanttProject counts from nought. */
	private static Optional<Task> task(ProjectFile project, XMLStreamReader reader) {
		OptionalInt id = number(reader, "id");
		return id.isEmpty() ? Optional.empty() : Optional.ofNullable(project.getTaskByUniqueID(id.getAsInt() + 1));
	}

	private static OptionalInt number(XMLStreamReader reader, String attribute) {
		String text = reader.getAttributeValue(null, attribute);
		return text != null && text.matches("-?[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
	}
}
