package org.goldthread.ui.registers.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.exchange.register.Exemption;
import org.goldthread.model.Risk;
import org.goldthread.render.matrix.MatrixField;
import org.goldthread.render.matrix.MatrixLayout;
import org.goldthread.render.matrix.MatrixPicture;
import org.goldthread.render.matrix.MatrixStage;
import org.goldthread.render.matrix.RiskMatrix;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.registers.export.ExemptChoice;
import org.goldthread.ui.registers.rows.RowFilter;
import org.goldthread.ui.view.PictureActions;
import org.goldthread.ui.view.PortfolioView;
import org.goldthread.ui.view.Stages;
import org.goldthread.ui.view.ViewPicture;

/** Where the risks of the portfolio lie by likelihood and impact, and how the selected ones move; a field filters the risk register. */
public final class RiskMatrixView extends PortfolioView implements RiskMatrixCanvas.Listener, ISelectionListener {

	private final MatrixPicture picture = new MatrixPicture();
	private final Map<MatrixStage, Button> choices = new EnumMap<>(MatrixStage.class);
	private MatrixStage stage = MatrixStage.RESIDUAL;
	private ShownRisks risks = ShownRisks.NONE;
	private List<Risk> moving = List.of();
	private boolean isNew = true;
	private Label summary;
	private CLabel movement;
	private RiskMatrixCanvas canvas;
	private PictureActions pictures;
	private ExemptChoice exempt;
	private RegisterFilter register;

	@Override
	protected void createContent(Composite area) {
		Composite stages = new Composite(area, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(12).applyTo(stages);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(stages);
		for (MatrixStage each : MatrixStage.values()) {
			Button choice = new Button(stages, SWT.RADIO);
			choice.setText(each.title());
			choice.setSelection(each == stage);
			choice.addListener(SWT.Selection, event -> {
				if (choice.getSelection() && stage != each) {
					choose(each);
				}
			});
			choices.put(each, choice);
		}
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
		movement = new CLabel(area, SWT.LEFT);
		movement.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(4, 0).applyTo(movement);
		ScrolledComposite scroll = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		MatrixLayout smallest = MatrixLayout.fitting(0, 0);
		scroll.setMinSize((int) Math.ceil(smallest.width()), (int) Math.ceil(smallest.height()));
		canvas = new RiskMatrixCanvas(scroll, theme(), picture, risks.matrix(stage), this);
		scroll.setContent(canvas);
		register = new RegisterFilter(getSite().getPage(), () -> canvas.mark(Optional.empty()));
		pictures = new PictureActions(getViewSite(), this::shownPicture);
		exempt = new ExemptChoice(getViewSite());
		MenuManager menu = new MenuManager();
		menu.add(action("Show in risk register", () -> opened(canvas.field())));
		menu.add(action("Show all risks again", this::left));
		menu.add(new Separator());
		pictures.addTo(menu);
		canvas.setMenu(menu.createContextMenu(canvas));
		getSite().getPage().addPostSelectionListener(this);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(this);
		if (register != null) {
			register.release();
		}
		super.dispose();
	}

	@Override
	protected Control focusControl() {
		return canvas;
	}

	@Override
	protected Label summary() {
		return summary;
	}

	@Override
	protected SettledWork.Pass pass(PortfolioDocument document) {
		return Stages.of(ShownRisks.reading(document.portfolio(), found -> {
			risks = found;
			moving = moving.stream().filter(risk -> risk.eResource() == document.resource()).toList();
		}).once(this::followEditor).once(this::show));
	}

	@Override
	protected void forget() {
		risks = ShownRisks.NONE;
		moving = List.of();
		isNew = true;
		register.release();
		canvas.mark(Optional.empty());
		canvas.show(risks.matrix(stage), moving);
		pictures.setEnabled(false);
		showHint(document().isEmpty() ? "Open a portfolio to see its risks by likelihood and impact." : WORKING);
	}

	@Override
	protected void selectedElsewhere(EObject element) {
		// all selected risks count, not only the first element
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		List<EObject> elements = part == this || selection == null ? List.of() : List.copyOf(SelectedElements.of(selection));
		if (!elements.isEmpty() && document().isPresent()) {
			move(elements.stream().filter(element -> element.eResource() == document().get().resource()).filter(Risk.class::isInstance)
					.map(Risk.class::cast).toList());
		}
	}

	@Override
	protected void themeChanged() {
		canvas.refresh();
		pictures.themeChanged();
	}

	@Override
	public void chosen(MatrixField field) {
		if (document().isPresent() && register.show(document().get(), filter(field))) {
			canvas.mark(Optional.of(field));
		}
		offer(field.risks());
		move(field.risks());
	}

	@Override
	public void opened(MatrixField field) {
		document().ifPresent(document -> {
			try {
				register.open(document, filter(field));
				canvas.mark(Optional.of(field));
			} catch (PartInitException exception) {
				ErrorHandler.show(new ErrorReport("The risk register could not be opened: " + exception.getMessage(), DataSafety.UNCHANGED,
						"Try again from the menu Registers.", exception));
			}
		});
	}

	@Override
	public void left() {
		register.clear();
		canvas.mark(Optional.empty());
	}

	/** Shows another of the three scores. */
	void choose(MatrixStage chosen) {
		stage = chosen;
		left();
		choices.forEach((each, choice) -> choice.setSelection(each == chosen));
		show();
	}

	/** A view that has just been opened shows the risks that were selected before. */
	private void followEditor() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		if (isNew && editor != null && editor.getSite().getSelectionProvider() != null) {
			selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
		}
		isNew = false;
	}

	private RowFilter filter(MatrixField field) {
		return ShownRisks.filter(stage, field.likelihood(), field.impact());
	}

	private void move(List<Risk> selected) {
		if (!moving.equals(selected)) {
			moving = selected;
			show();
		}
	}

	private void show() {
		if (document().isEmpty()) {
			return;
		}
		if (risks.risks().isEmpty()) {
			pictures.setEnabled(false);
			showHint(risks.over() > 0 ? "All risks of this portfolio are closed or have occurred."
					: "No risks yet. Add risks in the risk register (menu Registers) and score their likelihood and impact, each from 1 to 5.");
			return;
		}
		RiskMatrix matrix = risks.matrix(stage);
		summary.setText(MatrixWords.summary(matrix, risks.over()));
		String moves = MatrixWords.movement(moving).replace("&", "&&");
		movement.setText(moves);
		movement.setToolTipText(moves);
		canvas.show(matrix, moving);
		pictures.setEnabled(true);
		showContent();
	}

	private Optional<ViewPicture> shownPicture() {
		if (risks.risks().isEmpty()) {
			return Optional.empty();
		}
		boolean all = exempt.isChecked();
		RiskMatrix published = (all ? risks : risks.published()).matrix(stage);
		List<Risk> moved = moving.stream().filter(risk -> all || !Exemption.isExempt(risk)).toList();
		MatrixLayout layout = canvas.layoutNow();
		String withheld = risks.exempt() == 0 ? "" : all ? " Not for publication: exempt risks are shown." : " Withheld as exempt: " + risks.exempt() + ".";
		return Optional.of(new ViewPicture(stage.title() + " risk matrix", MatrixWords.summary(published, risks.over()) + withheld,
				() -> picture.svg(published, moved, layout, Theme.light()),
				() -> picture.png(published, moved, layout, Theme.light(), ViewPicture.PNG_SCALE)));
	}

	private static Action action(String label, Runnable task) {
		return new Action(label) {
			@Override
			public void run() {
				task.run();
			}
		};
	}
}
