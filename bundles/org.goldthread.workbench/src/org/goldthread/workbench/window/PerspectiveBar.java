package org.goldthread.workbench.window;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

import jakarta.annotation.PostConstruct;

/** Switches between the three perspectives, at the right end of the tool bar; the present one is pressed and coloured. */
public final class PerspectiveBar extends PerspectiveAdapter {

	private record Entry(String perspective, String icon) {
	}

	private static final List<Entry> ENTRIES = List.of(new Entry(WorkbenchIds.ARCHITECT_PERSPECTIVE, "architect"),
			new Entry(WorkbenchIds.PROGRAMME_MANAGER_PERSPECTIVE, "programme-manager"),
			new Entry(WorkbenchIds.RISK_OWNER_PERSPECTIVE, "risk-owner"));
	private static final String ID = "org.goldthread.trim.perspectives";
	private static final String SPACER_ID = "org.goldthread.trim.spacer";
	private static final String SPACER = "bundleclass://org.eclipse.e4.ui.workbench.renderers.swt/"
			+ "org.eclipse.e4.ui.workbench.renderers.swt.LayoutModifierToolControl";
	private static final String STRETCH = "stretch";

	private IWorkbenchWindow window;
	private ToolBar bar;

	/** Puts the bar into a window, unless it is there from an earlier start. */
	static void install(IWorkbenchWindow window) {
		EModelService models = window.getService(EModelService.class);
		MTrimmedWindow model = window.getService(MTrimmedWindow.class);
		if (models.find(ID, model) == null
				&& models.find("org.eclipse.ui.main.toolbar", model) instanceof MTrimBar top) {
			MToolControl spacer = control(models, SPACER_ID, SPACER);
			spacer.getTags().add(STRETCH);
			top.getChildren().add(spacer);
			top.getChildren().add(control(models, ID,
					"bundleclass://org.goldthread.workbench/" + PerspectiveBar.class.getName()));
		}
	}

	/** Makes the controls; called by the workbench's renderer. */
	@PostConstruct
	public void create(Composite parent, IWorkbenchWindow shownIn) {
		window = shownIn;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		for (Entry entry : ENTRIES) {
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setData(entry);
			item.setText(window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(entry.perspective()).getLabel());
			item.addListener(SWT.Selection, event -> choose(item));
		}
		WorkbenchTheme theme = window.getService(WorkbenchTheme.class);
		Runnable themeChanged = () -> refresh(window.getActivePage().getPerspective());
		window.addPerspectiveListener(this);
		theme.addListener(themeChanged);
		bar.addDisposeListener(event -> {
			window.removePerspectiveListener(this);
			theme.removeListener(themeChanged);
		});
		IWorkbenchPage page = window.getActivePage();
		refresh(page == null ? null : page.getPerspective());
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		refresh(perspective);
	}

	private static MToolControl control(EModelService models, String id, String contribution) {
		MToolControl control = models.createModelElement(MToolControl.class);
		control.setElementId(id);
		control.setContributionURI(contribution);
		return control;
	}

	private void choose(ToolItem item) {
		if (item.getSelection()) {
			Commands.showPerspective(window, ((Entry) item.getData()).perspective());
		}
	}

	private void refresh(IPerspectiveDescriptor present) {
		Images images = window.getService(Images.class);
		WorkbenchTheme theme = window.getService(WorkbenchTheme.class);
		for (ToolItem item : bar.getItems()) {
			Entry entry = (Entry) item.getData();
			boolean selected = present != null && present.getId().equals(entry.perspective());
			item.setSelection(selected);
			item.setImage(images.action(entry.icon()));
			item.setForeground(theme.colour(selected ? "ink" : "ink-muted"));
		}
	}
}
