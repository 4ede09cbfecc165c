package org.goldthread.workbench.file;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.goldthread.ui.document.RecentFiles;

/** The menu of files that were open lately, each with its folder and a digit as mnemonic. */
public final class RecentFilesMenu extends ContributionItem {

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		List<Path> files = RecentFiles.existing();
		for (int i = 0; i < files.size(); i++) {
			add(menu, index + i, i + 1, files.get(i));
		}
		if (files.isEmpty()) {
			MenuItem none = new MenuItem(menu, SWT.PUSH, index);
			none.setText("No portfolio was open yet");
			none.setEnabled(false);
		}
	}

	private static void add(Menu menu, int index, int number, Path file) {
		MenuItem item = new MenuItem(menu, SWT.PUSH, index);
		item.setText("&%d  %s  (%s)".formatted(number, escaped(file.getFileName()), escaped(file.getParent())));
		item.addListener(SWT.Selection, event -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			new PortfolioOpening(window).open(file);
		});
	}

	private static String escaped(Path path) {
		return path.toString().replace("&", "&&");
	}
}
