package org.goldthread.ui.repository.publish;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.goldthread.store.words.Difference;
import org.goldthread.store.words.DifferenceWords;
import org.goldthread.ui.image.Images;

/** What publishing would make public: a sentence over the differences, a line each. */
final class PreviewTable {

	private static final int HEIGHT = 168;
	private static final int MOST_LINES = 500;

	private final Images images;
	private final Composite area;
	private final Label summary;
	private final Table table;
	private final TableColumn kind;
	private final TableColumn words;

	/** A table in {@code parent}, a grid. */
	PreviewTable(Composite parent, Images images, int width) {
		this.images = images;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(summary);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, HEIGHT).applyTo(table);
		kind = new TableColumn(table, SWT.LEFT);
		words = new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.Resize, event -> fit());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		say("Looking what has changed\u2026");
	}

	/** The table with its sentence. */
	Composite control() {
		return area;
	}

	/** Shows one sentence and no lines. */
	void say(String sentence) {
		summary.setText(sentence);
		table.removeAll();
		layout(false);
	}

	/** Shows what would be published. */
	void show(PublishPreview preview) {
		say(preview.summary());
		preview.holdings().forEach(holding -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(1, holding.words());
			if (!holding.list().getEReferenceType().isAbstract()) {
				item.setImage(1, images.of(holding.list().getEReferenceType()));
			}
		});
		List<Difference> differences = preview.differences();
		differences.stream().limit(MOST_LINES).forEach(difference -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] {difference.kind().heading(), DifferenceWords.line(difference)});
			item.setImage(1, images.of(difference.entry()));
		});
		if (differences.size() > MOST_LINES) {
			new TableItem(table, SWT.NONE).setText(1, "and %,d more".formatted(differences.size() - MOST_LINES));
		}
		layout(table.getItemCount() > 0);
	}

	/** The words fill the table, or are reached by scrolling when they are longer. */
	private void fit() {
		kind.pack();
		words.pack();
		words.setWidth(Math.max(words.getWidth(), table.getClientArea().width - kind.getWidth()));
	}

	private void layout(boolean lines) {
		table.setVisible(lines);
		((GridData) table.getLayoutData()).exclude = !lines;
		((GridData) area.getLayoutData()).grabExcessVerticalSpace = lines;
		area.getParent().layout(true, true);
		fit();
	}
}
