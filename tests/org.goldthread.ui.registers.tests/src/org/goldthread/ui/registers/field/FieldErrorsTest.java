package org.goldthread.ui.registers.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Role;
import org.junit.jupiter.api.Test;

final class FieldErrorsTest {

	private final List<String> told = new ArrayList<>();

	@Test
	void aLinkThatIsHalfTypedIsNotRefusedYet() {
		errors().displayError(field("Fin"), new IllegalArgumentException("No such role."));
		assertEquals(List.of("removed"), told);
	}

	@Test
	void aLinkThatNothingBeginsWithIsRefused() {
		errors().displayError(field("Nobody"), new IllegalArgumentException("No such role."));
		assertEquals(List.of("No such role."), told);
	}

	private FieldErrors errors() {
		Role finance = Elements.create(Literals.ROLE, Role.class);
		finance.setReference("ROLE-01");
		finance.setName("Director of Finance");
		LinkProposals proposals = new LinkProposals(() -> List.of(finance), false);
		return new FieldErrors(new Telling(), proposals::isBeginning);
	}

	private static ICellEditor field(String text) {
		return (ICellEditor) Proxy.newProxyInstance(ICellEditor.class.getClassLoader(), new Class<?>[] { ICellEditor.class },
				(proxy, method, arguments) -> method.getName().equals("getEditorValue") ? text : null);
	}

	private final class Telling implements IEditErrorHandler {

		@Override
		public void removeError(ICellEditor editor) {
			told.add("removed");
		}

		@Override
		public void displayError(ICellEditor editor, Exception refusal) {
			told.add(refusal.getMessage());
		}

		@Override
		public void displayError(ICellEditor editor, IConfigRegistry registry, Exception refusal) {
			told.add(refusal.getMessage());
		}
	}
}
