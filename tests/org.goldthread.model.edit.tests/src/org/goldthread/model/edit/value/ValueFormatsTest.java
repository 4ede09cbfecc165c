package org.goldthread.model.edit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Rag;
import org.junit.jupiter.api.Test;

class ValueFormatsTest {

	private final ValueFormat rag = ValueFormats.ofAny(Literals.RAG);
	private final ValueFormat yesNo = ValueFormats.ofAny(EcorePackage.Literals.EBOOLEAN);

	@Test
	void theDefaultOfEveryDataTypeIsReadAsItIsWritten() {
		for (EDataType type : GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EDataType.class::isInstance)
				.map(EDataType.class::cast).toList()) {
			ValueFormat format = ValueFormats.ofAny(type);
			assertEquals(type.getDefaultValue(), format.read(format.write(type.getDefaultValue())), type.getName());
		}
	}

	@Test
	void aTermIsReadWithoutRegardToCase() {
		assertEquals(Rag.AMBER, rag.read(" a "));
	}

	@Test
	void aTermIsReadByItsName() {
		assertEquals(Rag.AMBER_RED, rag.read("Amber/Red"));
	}

	@Test
	void aBlankTermIsTheFirstOfItsList() {
		assertEquals(Literals.RAG.getDefaultValue(), rag.read(" "));
	}

	@Test
	void anUnknownTermIsRefusedWithTheOnesThatExist() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> rag.read("Puce")).getMessage().contains("A/G"));
	}

	@Test
	void yesIsReadInEveryCommonForm() {
		assertTrue((Boolean) yesNo.read("Y") && (Boolean) yesNo.read("yes") && (Boolean) yesNo.read("TRUE"));
	}

	@Test
	void whatIsNeitherYesNorNoIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> yesNo.read("perhaps"));
	}

	@Test
	void wordsKeepTheirBlanksAndLines() {
		assertEquals(" a\nb ", ValueFormats.ofAny(Literals.TEXT).read(" a\nb "));
	}
}
