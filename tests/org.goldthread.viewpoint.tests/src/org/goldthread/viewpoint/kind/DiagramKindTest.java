package org.goldthread.viewpoint.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which elements a kind of diagram can be made. */
class DiagramKindTest {

	@ParameterizedTest
	@CsvSource({ "feature:quays,true", "service:nothing,false", "service:failing,false" })
	void theElementMeetsThePreconditionWithoutAFailure(String precondition, boolean fits) {
		DiagramKind kind = new DiagramKind(Odesign.withLayer("").withAttributes("preconditionExpression=\"" + precondition + "\"").diagram(),
				Presentation.NONE, Odesign.evaluator());
		assertEquals(fits, kind.isFor(Harbour.port()));
	}
}
