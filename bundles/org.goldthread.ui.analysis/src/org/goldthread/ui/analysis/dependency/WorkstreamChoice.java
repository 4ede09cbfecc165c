package org.goldthread.ui.analysis.dependency;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.goldthread.model.Labels;
import org.goldthread.model.Workstream;

/** The box that says whose dependencies are shown: all, or those of one workstream. */
final class WorkstreamChoice {

	private final Combo box;
	private List<Workstream> workstreams = List.of();

	WorkstreamChoice(Composite parent, Runnable changed) {
		box = new Combo(parent, SWT.READ_ONLY);
		box.add("All workstreams");
		box.select(0);
		box.addListener(SWT.Selection, event -> changed.run());
	}

	Combo control() {
		return box;
	}

	/** The workstream chosen; empty for all. */
	Optional<Workstream> chosen() {
		int index = box.getSelectionIndex() - 1;
		return index < 0 || index >= workstreams.size() ? Optional.empty() : Optional.of(workstreams.get(index));
	}

	/** Offers these workstreams and keeps the one chosen as long as it is among them. */
	void offer(List<Workstream> offered) {
		String[] items = new String[offered.size() + 1];
		items[0] = "All workstreams";
		for (int i = 0; i < offered.size(); i++) {
			items[i + 1] = Labels.of(offered.get(i));
		}
		Optional<Workstream> kept = chosen();
		workstreams = offered;
		if (!List.of(items).equals(List.of(box.getItems()))) {
			box.setItems(items);
		}
		choose(kept);
	}

	/** Chooses one of those offered, or all. */
	void choose(Optional<Workstream> workstream) {
		box.select(workstream.map(chosen -> workstreams.indexOf(chosen) + 1).orElse(0));
	}
}
