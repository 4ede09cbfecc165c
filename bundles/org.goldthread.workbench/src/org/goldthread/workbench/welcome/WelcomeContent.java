package org.goldthread.workbench.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.model.edit.presentation.ConceptColours;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.RecentFiles;
import org.goldthread.workbench.file.Example;
import org.goldthread.workbench.file.PortfolioOpening;
import org.goldthread.workbench.window.Commands;

/** What the welcome page says: where to start, what was open lately, and one first step for each of the three users. */
final class WelcomeContent {

	private static final int WIDTH = 760;
	private static final int RECENT = 4;

	private final IWorkbenchWindow window;
	private final PageStyle style;

	WelcomeContent(IWorkbenchWindow window) {
		this.window = window;
		style = new PageStyle(window);
	}

	Composite create(Composite parent) {
		Composite page = style.plain(parent);
		GridLayoutFactory.fillDefaults().margins(40, 40).applyTo(page);
		Composite column = style.plain(page);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(column);
		style.title(column, "Goldthread");
		style.text(column, "A council's operating model, the programme that delivers it, and the golden thread between them.");
		actions(column);
		recent(column);
		style.heading(column, "What you can do first");
		Persona.ALL.forEach(persona -> card(column, persona));
		return page;
	}

	private void actions(Composite column) {
		Composite row = style.plain(column);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().indent(0, 16).applyTo(row);
		style.button(row, "Open the Oxfordshire example", this::openExample);
		style.button(row, "New portfolio\u2026", () -> Commands.run(window, CommandIds.NEW_PORTFOLIO));
		style.button(row, "Open\u2026", () -> Commands.run(window, CommandIds.OPEN_PORTFOLIO));
	}

	private void recent(Composite column) {
		List<Path> files = RecentFiles.existing();
		if (files.isEmpty()) {
			return;
		}
		style.heading(column, "Open again");
		files.stream().limit(RECENT).forEach(file -> style.link(column, file.getFileName().toString(),
				file.getParent().toString(), () -> new PortfolioOpening(window).open(file)));
	}

	private void card(Composite column, Persona persona) {
		String colour = ConceptColours.token(persona.concept());
		Composite card = Card.create(column, style, colour);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(card);
		style.icon(card, persona.concept(), colour);
		style.cardTitle(card, persona.name(), colour, () -> begin(persona));
		style.cardText(card, persona.first(), colour);
	}

	private void begin(Persona persona) {
		Commands.showPerspective(window, persona.perspective());
		if (window.getService(Documents.class).documents().isEmpty()) {
			openExample();
		}
	}

	private void openExample() {
		Example.copyInFolder().ifPresent(file -> new PortfolioOpening(window).open(file));
	}
}
