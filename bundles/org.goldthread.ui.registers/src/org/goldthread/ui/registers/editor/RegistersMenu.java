package org.goldthread.ui.registers.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;
import org.goldthread.ui.image.Images;

/** The registers of the active portfolio, one item each; in the explorer only the register of what is selected. */
public class RegistersMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return registers().stream().map(this::item).toArray(IContributionItem[]::new);
	}

	/** The registers to list. */
	List<? extends Register<?>> registers() {
		return Registers.names().stream().flatMap(name -> Registers.named(name).stream()).toList();
	}

	/** What an item says. */
	String label(Register<?> register) {
		return register.title();
	}

	private IContributionItem item(Register<?> register) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, RegisterIds.OPEN,
				CommandContributionItem.STYLE_PUSH);
		parameter.parameters = Map.of(RegisterIds.OPEN_NAME, register.name());
		parameter.label = label(register);
		parameter.icon = window.getService(Images.class).descriptor(register.rowType());
		return new CommandContributionItem(parameter);
	}

	/** The register of the group or element that is selected in the explorer. */
	public static final class OfSelection extends RegistersMenu {

		@Override
		List<? extends Register<?>> registers() {
			ISelection selection = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getSelectionService().getSelection();
			Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
			Optional<EClass> type = Optional.ofNullable(Adapters.adapt(first, EReference.class)).map(EReference::getEReferenceType)
					.or(() -> Optional.ofNullable(Adapters.adapt(first, EObject.class)).map(EObject::eClass));
			return super.registers().stream().filter(register -> type.filter(register.rowType()::isSuperTypeOf).isPresent()).toList();
		}

		@Override
		String label(Register<?> register) {
			return "Open " + register.title().substring(0, 1).toLowerCase(Locale.UK) + register.title().substring(1);
		}
	}
}
