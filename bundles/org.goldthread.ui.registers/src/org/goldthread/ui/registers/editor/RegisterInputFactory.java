package org.goldthread.ui.registers.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.goldthread.exchange.register.Registers;
import org.goldthread.ui.document.KeptInput;

/** Makes the input of a register that was open before; null for a name that no register has. */
public final class RegisterInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		return KeptInput.of(memento).flatMap(kept -> Registers.named(kept.key()).map(register -> new RegisterEditorInput(kept.document(), register)))
				.orElse(null);
	}
}
