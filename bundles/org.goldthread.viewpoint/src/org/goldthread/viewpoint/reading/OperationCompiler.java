package org.goldthread.viewpoint.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EcorePackage;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.specification.DomainClass;
import org.goldthread.viewpoint.specification.ModelOperation;

/** Compiles the steps of tools; each step adds the variables that it binds to those that the steps inside it know. */
final class OperationCompiler {

	private final Compilation compilation;

	OperationCompiler(Compilation compilation) {
		this.compilation = compilation;
	}

	/** The operation of a tool, whose steps know {@code variables}. */
	ModelOperation operation(Source tool, Set<String> variables) {
		return compile(tool.must("initialOperation").must("firstModelOperations"), variables);
	}

	private ModelOperation compile(Source source, Set<String> known) {
		return switch (source.type()) {
			case "ChangeContext" -> new ModelOperation.ChangeContext(must(source, "browseExpression", known), then(source, known));
			case "CreateInstance" -> createInstance(source, known);
			case "SetValue" -> new ModelOperation.SetValue(must(source, "featureName", known), must(source, "valueExpression", known),
					then(source, known));
			case "SetObject" -> new ModelOperation.SetObject(must(source, "featureName", known), source.one("object").map(Source::object),
					then(source, known));
			case "Navigation" -> new ModelOperation.Navigation(source.must("diagramDescription").name(), source.flag("createIfNotExistent"),
					then(source, known));
			case "Unset" -> new ModelOperation.Unset(must(source, "featureName", known),
					compilation.expression(source, "elementExpression", known), then(source, known));
			case "MoveElement" -> new ModelOperation.MoveElement(must(source, "newContainerExpression", known),
					must(source, "featureName", known), then(source, known));
			case "RemoveElement" -> new ModelOperation.RemoveElement(then(source, known));
			case "For" -> new ModelOperation.For(must(source, "expression", known), source.text("iteratorName"),
					then(source, plus(known, source.text("iteratorName"))));
			case "If" -> condition(source, known);
			case "Let" -> new ModelOperation.Let(source.text("variableName"), must(source, "valueExpression", known),
					then(source, plus(known, source.text("variableName"))));
			case "Switch" -> new ModelOperation.Switch(source.all("cases").stream().map(each -> condition(each, known)).toList(),
					then(source.must("default"), known));
			default -> throw new IllegalStateException("No step is made for a " + source.type());
		};
	}

	private ModelOperation createInstance(Source source, Set<String> known) {
		DomainClass type = compilation.domainClass(source, "typeName");
		if (type.type().isAbstract() || type.type() == EcorePackage.Literals.EOBJECT) {
			compilation.fault(source, "a " + source.text("typeName") + " is abstract and cannot be created; name a class below it");
		}
		return new ModelOperation.CreateInstance(type, must(source, "referenceName", known), source.text("variableName"),
				then(source, plus(known, source.text("variableName"))));
	}

	private ModelOperation.If condition(Source source, Set<String> known) {
		return new ModelOperation.If(must(source, "conditionExpression", known), then(source, known));
	}

	private List<ModelOperation> then(Source source, Set<String> known) {
		return source.all("subModelOperations").stream().map(each -> compile(each, known)).toList();
	}

	private Expression must(Source source, String feature, Set<String> known) {
		return compilation.must(source, feature, known);
	}

	private static Set<String> plus(Set<String> known, String name) {
		return Stream.concat(known.stream(), Stream.of(name)).collect(Collectors.toUnmodifiableSet());
	}
}
