package org.goldthread.exchange.schedule;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.exchange.screening.XmlRoot;
import org.goldthread.exchange.screening.XmlScreen;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;

/** Reads the schedules of other tools. Whatever goes wrong in their readers becomes one sentence. */
final class ScheduleReader {

	private ScheduleReader() {
	}

	static ProjectFile read(SourceFile file) throws ImportFailure {
		ScheduleFormat format = formatOf(file);
		ProjectFile project = parse(format.isXml() ? file.withoutByteOrderMark() : file, format);
		if (project == null) {
			throw unreadable(file, format, null);
		}
		if (format == ScheduleFormat.GANTT_PROJECT) {
			GanttProjectLinks.complete(project, file);
		}
		return project;
	}

	private static ProjectFile parse(SourceFile file, ScheduleFormat format) throws ImportFailure {
		try {
			return JaxbLoader.with(() -> format.newReader().read(new ByteArrayInputStream(file.bytes())));
		} catch (Exception | StackOverflowError e) {
			throw unreadable(file, format, e);
		}
	}

	/** The format of a file, as its ending and its first element say. */
	static ScheduleFormat formatOf(SourceFile file) throws ImportFailure {
		List<ScheduleFormat> formats = ScheduleFormat.of(file.name());
		if (formats.isEmpty()) {
			throw new ImportFailure(file.name() + " is no schedule; schedules end in " + String.join(", ", ScheduleFormat.allEndings()));
		}
		if (file.bytes().length == 0) {
			throw new ImportFailure(file.name() + " is empty; save it again in the tool that it comes from");
		}
		if (!formats.get(0).isXml()) {
			return formats.get(0);
		}
		XmlRoot root = XmlScreen.check(file);
		return ScheduleFormat.of(file.name(), root).orElseThrow(() -> new ImportFailure(file.name() + " is no "
				+ String.join(" or ", formats.stream().map(ScheduleFormat::title).toList()) + " but begins with the element \"" + root.name()
				+ "\"; save the schedule again in one of these formats"));
	}

	private static ImportFailure unreadable(SourceFile file, ScheduleFormat format, Throwable cause) {
		if (cause instanceof MPXJException && MPXJException.PASSWORD_PROTECTED.equals(cause.getMessage())) {
			return new ImportFailure(file.name() + " is protected by a password; save it without one", cause);
		}
		return new ImportFailure(file.name() + " is damaged or no " + format.title()
				+ " file; save it again in the tool that it comes from, or as Microsoft Project XML", cause);
	}
}
