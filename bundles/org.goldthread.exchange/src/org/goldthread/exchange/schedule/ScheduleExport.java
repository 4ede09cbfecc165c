package org.goldthread.exchange.schedule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.exchange.ExportFile;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.model.Portfolio;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIWriter;

/**
 * What an export as Microsoft Project XML wrote.
 *
 * @param tasks number of tasks
 * @param links number of links between them
 * @param withheld number of exempt elements that were left out
 * @param unmapped what schedules have no words for
 */
public record ScheduleExport(int tasks, int links, int withheld, List<Unmapped> unmapped) {

	/**
	 * Writes programmes, workstreams, milestones, deliverables, dependencies and working days as Microsoft Project XML.
	 *
	 * @param includeExempt whether what is exempt from publication is written too
	 * @throws IOException when the file cannot be written; it is then as it was
	 */
	public static ScheduleExport write(Portfolio portfolio, boolean includeExempt, Path file) throws IOException {
		ProjectFile project = new ProjectFile();
		MspdiTasks tasks = new MspdiTasks(project, portfolio, includeExempt);
		MspdiLinks links = new MspdiLinks(tasks, portfolio, includeExempt);
		ExportFile.write(file, bytes(project));
		return new ScheduleExport(tasks.count(), links.count(), tasks.withheld() + links.withheld(), links.unmapped());
	}

	private static byte[] bytes(ProjectFile project) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		try {
			JaxbLoader.with(() -> {
				new MSPDIWriter().write(project, bytes);
				return bytes;
			});
		} catch (IOException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException("a task cannot be written as XML", e);
		}
		return bytes.toByteArray();
	}
}
