package org.goldthread.exchange.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.exchange.draft.Draft;
import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.foreign.ForeignFile;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.model.Portfolio;
import org.mpxj.ProjectFile;

/**
 * Reads a schedule of another tool into workstreams, milestones, deliverables and dependencies. The mapping is written down in
 * {@code docs/exchange-schedules.md}.
 */
public final class ScheduleImport {

	private ScheduleImport() {
	}

	/**
	 * Works out what a schedule would change in a portfolio, which a resource holds. Changes nothing.
	 *
	 * @throws ImportFailure when the file is no schedule that can be read
	 */
	public static DraftPlan plan(SourceFile file, Portfolio portfolio) throws ImportFailure {
		return read(file).plan(portfolio);
	}

	/**
	 * Reads a schedule.
	 *
	 * @throws ImportFailure when the file is no schedule that can be read
	 */
	public static ForeignFile read(SourceFile file) throws ImportFailure {
		ProjectFile project = ScheduleReader.read(file);
		SourceTasks source = SourceTasks.of(project, file.name());
		return new ForeignFile(ScheduleReader.formatOf(file).title(), portfolio -> plan(file, project, source, portfolio));
	}

	private static DraftPlan plan(SourceFile file, ProjectFile project, SourceTasks source, Portfolio portfolio) {
		KnownElements known = new KnownElements(portfolio);
		ScheduleFields fields = ScheduleFields.find(project);
		TaskIds ids = new TaskIds(known, fields, TaskIds.planOf(project, file.stem()));
		ScheduleDrafts elements = new ScheduleDrafts(source.tasks(), known, fields, ids, new TaskRoles(source.tasks(), fields, ids),
				TaskIds.titleOf(project).orElse(file.stem()));
		ScheduleLinks links = new ScheduleLinks(elements.planned(), elements.drafts(), known, project.getProjectProperties());
		List<Unmapped> unmapped = Stream.of(source.unmapped(), elements.unmapped(), links.unmapped(),
				LeftOut.of(project, source.tasks(), fields, portfolio)).flatMap(List::stream).toList();
		List<Draft> drafts = new ArrayList<>(elements.drafts());
		drafts.addAll(links.drafts());
		return DraftPlan.of(drafts, known, links.refused(), unmapped);
	}
}
