package org.goldthread.workbench.export;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.registers.export.RegisterFile;

/** The registers that the active portfolio can be exported as, one item each. */
public final class ExportRegisterMenu extends ContributionItem {

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Optional<PortfolioDocument> active = window.getService(Documents.class).active();
		List<? extends Register<?>> registers = Registers.names().stream().flatMap(name -> Registers.named(name).stream()).toList();
		for (int i = 0; i < registers.size(); i++) {
			Register<?> register = registers.get(i);
			MenuItem item = new MenuItem(menu, SWT.PUSH, index + i);
			item.setText(register.title() + "\u2026");
			item.setEnabled(active.isPresent());
			item.addListener(SWT.Selection, event -> active.ifPresent(document -> new RegisterFile(window.getShell(), document, register).export()));
		}
	}
}
