package org.goldthread.workbench.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;

/** Makes a new portfolio in a new file and opens it. What cannot be done is said on the page, which stays open. */
final class NewPortfolioWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final NewPortfolioPage page = new NewPortfolioPage();

	NewPortfolioWizard(IWorkbenchWindow window) {
		this.window = window;
		setWindowTitle("New portfolio");
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path file = page.file();
		try {
			Files.createDirectories(file.getParent());
			PortfolioDocument document = window.getService(Documents.class).create(file,
					EmptyPortfolio.create(page.portfolioName(), page.council(), LocalDate.now()));
			new PortfolioOpening(window).show(document);
			return true;
		} catch (DocumentException e) {
			page.setErrorMessage(e.getMessage());
			return false;
		} catch (IOException e) {
			page.setErrorMessage("The folder " + file.getParent() + " cannot be made; choose another one.");
			return false;
		}
	}
}
