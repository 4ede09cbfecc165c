package org.goldthread.viewpoint.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.ValidationRule;
import org.junit.jupiter.api.Test;

class ViewpointValidationTest {

	private final EObject port = Harbour.port();
	private final DiagramSpecification diagram = Odesign.withLayer("").withBefore("""
			<validationSet name="Checks">
			  <ownedRules xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0" xsi:type="validation:SemanticValidationRule" name="Afloat" label="Ship afloat" level="ERROR" message="service:shout" targetClass="harbour::Ship">
			    <audits auditExpression="service:isAfloat"/>
			    <audits auditExpression="feature:berth"/>
			    <fixes name="Tow it to the quay">
			      <initialOperation><firstModelOperations xsi:type="tool:SetValue" featureName="berth" valueExpression="service:east"/></initialOperation>
			    </fixes>
			  </ownedRules>
			  <ownedRules xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0" xsi:type="validation:SemanticValidationRule" name="Plain" targetClass="harbour::Quay">
			    <audits auditExpression="service:isOpen"/>
			  </ownedRules>
			</validationSet>""").diagram();
	private final ValidationRule afloat = diagram.validation().get(0);
	private final ViewpointValidation validation = new ViewpointValidation(Odesign.evaluator().interpreter(diagram));

	@Test
	void anElementThatMeetsAllAuditsIsSound() {
		assertEquals(Optional.empty(), validation.check(afloat, Harbour.named(port, "Ann")));
	}

	@Test
	void anElementThatFailsOneAuditIsNot() {
		assertTrue(validation.check(afloat, Harbour.named(port, "Cyd")).isPresent());
	}

	@Test
	void theMessageIsAnExpression() {
		assertEquals("CYD", validation.check(afloat, Harbour.named(port, "Cyd")).orElseThrow().message());
	}

	@Test
	void elementsOfOtherClassesAreNotChecked() {
		assertEquals(Optional.empty(), validation.check(afloat, Harbour.named(port, "East")));
	}

	@Test
	void aFixIsAnEdit() {
		Violation violation = validation.check(afloat, Harbour.named(port, "Cyd")).orElseThrow();
		violation.fixes().get(0).change().run();
		assertEquals(List.of("Tow it to the quay", Harbour.named(port, "East")),
				List.of(violation.fixes().get(0).label(), Harbour.get(Harbour.named(port, "Cyd"), "berth")));
	}

	@Test
	void aRuleWithoutLevelAndMessageTakesThoseOfSirius() {
		Violation violation = validation.check(diagram.validation().get(1), Harbour.named(port, "West")).orElseThrow();
		assertEquals(List.of(ValidationRule.Level.INFO, "The element has..."), List.of(violation.rule().level(), violation.message()));
	}
}
