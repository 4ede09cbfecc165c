package org.goldthread.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.ModelOperation;

/**
 * Carries out the steps of a tool, inside an edit. Where the reference implementation goes on in a context that the
 * author did not mean, this fails, so that the edit as a whole is taken back.
 */
final class OperationRun {

	private final Interpreter interpreter;
	private final List<EObject> created;
	private final List<DiagramLink> links;

	/**
	 * @param created gets every new element
	 * @param links gets every diagram that a step leads to
	 */
	OperationRun(Interpreter interpreter, List<EObject> created, List<DiagramLink> links) {
		this.interpreter = interpreter;
		this.created = created;
		this.links = links;
	}

	void run(ModelOperation operation, Scope scope) {
		switch (operation) {
			case ModelOperation.ChangeContext step -> runAll(step.then(), scope.in(oneElement(step.browse(), scope)));
			case ModelOperation.CreateInstance step -> create(step, scope);
			case ModelOperation.SetValue step -> {
				FeatureValues.set(scope.self(), feature(step.feature(), scope), interpreter.value(step.value(), scope));
				runAll(step.then(), scope);
			}
			case ModelOperation.SetObject step -> {
				FeatureValues.set(scope.self(), feature(step.feature(), scope), step.object().orElse(null));
				runAll(step.then(), scope);
			}
			case ModelOperation.Derive step -> {
				Object value = interpreter.value(step.value(), scope.in(oneElement(new Expression.Variable(step.parent()), scope)));
				runAll(step.then(), scope.with(step.variable(), value));
			}
			case ModelOperation.Navigation step -> {
				links.add(new DiagramLink(step.diagram(), scope.self(), step.create()));
				runAll(step.then(), scope);
			}
			case ModelOperation.Unset step -> unset(step, scope);
			case ModelOperation.MoveElement step -> move(step, scope);
			case ModelOperation.RemoveElement step -> {
				remove(scope.self());
				runAll(step.then(), scope);
			}
			case ModelOperation.For step -> {
				for (EObject element : interpreter.elements(step.elements(), scope)) {
					runAll(step.then(), scope.in(element).with(step.iterator(), element));
				}
			}
			case ModelOperation.If step -> runIfHolds(step, scope);
			case ModelOperation.Let step -> let(step, scope);
			case ModelOperation.Switch step -> {
				if (step.cases().stream().noneMatch(each -> runIfHolds(each, scope))) {
					runAll(step.otherwise(), scope);
				}
			}
		}
	}

	private void runAll(List<ModelOperation> operations, Scope scope) {
		operations.forEach(operation -> run(operation, scope));
	}

	private boolean runIfHolds(ModelOperation.If step, Scope scope) {
		boolean holds = interpreter.condition(step.condition(), scope);
		if (holds) {
			runAll(step.then(), scope);
		}
		return holds;
	}

	private void create(ModelOperation.CreateInstance step, Scope scope) {
		EReference reference = containment(step.reference(), scope);
		FeatureValues.checkFree(scope.self(), reference);
		EClass type = step.type().type();
		if (!reference.getEReferenceType().isSuperTypeOf(type)) {
			throw new ToolException("\"" + reference.getName() + "\" holds no " + type.getName());
		}
		EObject instance = newInstance(scope.self(), reference, type);
		created.add(instance);
		runAll(step.then(), scope.in(instance).with(step.variable(), instance));
	}

	private static EObject newInstance(EObject owner, EReference reference, EClass type) {
		if (Literals.IDENTIFIED.isSuperTypeOf(type)) {
			return CreateElement.create(owner, reference, type);
		}
		EObject instance = EcoreUtil.create(type);
		FeatureValues.add(owner, reference, instance);
		return instance;
	}

	private void unset(ModelOperation.Unset step, Scope scope) {
		EStructuralFeature feature = feature(step.feature(), scope);
		if (step.elements().isPresent()) {
			FeatureValues.remove(scope.self(), feature, interpreter.elements(step.elements().get(), scope));
		} else {
			scope.self().eUnset(feature);
		}
		runAll(step.then(), scope);
	}

	private void move(ModelOperation.MoveElement step, Scope scope) {
		EObject container = oneElement(step.newContainer(), scope);
		FeatureValues.add(container, containment(step.feature(), scope.in(container)), scope.self());
		runAll(step.then(), scope);
	}

	private void let(ModelOperation.Let step, Scope scope) {
		if ("self".equals(step.variable())) {
			runAll(step.then(), scope.in(oneElement(step.value(), scope)));
		} else {
			runAll(step.then(), scope.with(step.variable(), interpreter.value(step.value(), scope)));
		}
	}

	private static void remove(EObject element) {
		if (Elements.resourceOf(element).isPresent()) {
			DeleteElements.delete(element);
		} else {
			EcoreUtil.delete(element, true);
		}
	}

	private EStructuralFeature feature(Expression name, Scope scope) {
		return FeatureValues.feature(scope.self(), interpreter.text(name, scope));
	}

	private EReference containment(Expression name, Scope scope) {
		if (feature(name, scope) instanceof EReference reference && reference.isContainment()) {
			return reference;
		}
		throw new ToolException("\"" + name.text() + "\" of a " + scope.self().eClass().getName() + " contains no elements");
	}

	private EObject oneElement(Expression expression, Scope scope) {
		return interpreter.element(expression, scope).orElseThrow(
				() -> new ToolException("\"" + expression.text() + "\" gives no single element for " + Labels.of(scope.self())));
	}
}
