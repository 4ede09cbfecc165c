package org.goldthread.viewpoint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that depend on the element, and the surfaces of containers. */
class ColourTest {

	private static final String PALETTE = "//@userColorsPalettes[name='Tides']/@entries[name='tide']";
	private final EObject port = Harbour.port();

	@Test
	void aComputedColourHasThreeExpressions() {
		assertEquals(new Colour(40, 7, 255, ""), fill("<entries xsi:type=\"description:ComputedColor\" name=\"tide\" red=\"feature:tonnage\" green=\"7\" blue=\"300\"/>", 1));
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "20,100", "40,200", "60,200", "-5,0" })
	void anInterpolatedColourLiesBetweenItsSteps(int tonnage, int red) {
		Harbour.set(Harbour.named(port, "Ann"), "tonnage", tonnage);
		assertEquals(red, fill(interpolated("feature:tonnage"), 0).red());
	}

	@Test
	void aNumberThatIsNoneCountsAsNothingAndIsTold() {
		DiagramContents contents = contents(interpolated("feature:name"), square());
		assertEquals(List.of(0, "\"Ann\" is not a number"),
				List.of(contents.nodes().get(0).style().fill().red(), contents.problems().get(0).reason()));
	}

	@ParameterizedTest
	@CsvSource({ "NaN", "Infinity", "1e999" })
	void aNumberWithoutEndCountsAsNothingToo(String endless) {
		DiagramContents contents = contents(interpolated(endless), square());
		assertEquals(List.of(0, "\"" + endless + "\" is not a number"),
				List.of(contents.nodes().get(0).style().fill().red(), contents.problems().get(0).reason()));
	}

	@ParameterizedTest
	@CsvSource({ "GradientLeftToRight,ACROSS", "Liquid,LIQUID", "GradientTopToBottom,DOWN" })
	void aContainerGoesOverIntoItsForegroundColour(String written, Gradient gradient) {
		Surface surface = container("backgroundStyle=\"" + written + "\"").surface();
		assertEquals(List.of(gradient, Optional.of(new Colour(10, 20, 30, "deep-fill"))), List.of(surface.gradient(), surface.end()));
	}

	@ParameterizedTest
	@CsvSource({ "roundedCorner=\"true\" arcWidth=\"8\" arcHeight=\"6\",8,6", "arcWidth=\"8\",0,0", "roundedCorner=\"true\",10,10" })
	void cornersAreRoundOnlyWhenTheStyleSaysSo(String attributes, int width, int height) {
		Surface surface = container(attributes).surface();
		assertEquals(List.of(width, height), List.of(surface.cornerWidth(), surface.cornerHeight()));
	}

	@ParameterizedTest
	@CsvSource({ "'',0", "widthComputationExpression=\"20\",200", "widthComputationExpression=\"-7\",0", "widthComputationExpression=\"2000000000\",10000" })
	void theSizeOfAContainerIsThatOfItsContentsUnlessTheStyleSaysOne(String attributes, int width) {
		assertEquals(width, container(attributes).width());
	}

	@Test
	void anImageStandsForTheNode() {
		String image = "<style xsi:type=\"style:WorkspaceImageDescription\" workspacePath=\"/org.example/icons/ship.svg\"><borderColor {black}<labelColor {black}</style>";
		assertEquals(Optional.of("/org.example/icons/ship.svg"), contents("", image).nodes().get(0).style().surface().image());
	}

	private static String interpolated(String value) {
		String fixed = "<entries xsi:type=\"description:UserFixedColor\" red=\"200\" green=\"0\" blue=\"0\" name=\"flood\"/>"
				+ "<entries xsi:type=\"description:UserFixedColor\" red=\"0\" green=\"0\" blue=\"0\" name=\"ebb\"/>";
		String steps = "<colorSteps associatedValue=\"40\" associatedColor=\"//@userColorsPalettes[name='Tides']/@entries[name='flood']\"/>"
				+ "<colorSteps associatedValue=\"0\" associatedColor=\"//@userColorsPalettes[name='Tides']/@entries[name='ebb']\"/>";
		return fixed + "<entries xsi:type=\"description:InterpolatedColor\" name=\"tide\" colorValueComputationExpression=\"" + value
				+ "\" minValueComputationExpression=\"0\" maxValueComputationExpression=\"50\">" + steps + "</entries>";
	}

	private Colour fill(String entries, int ship) {
		return contents(entries, square()).nodes().get(ship).style().fill();
	}

	private static String square() {
		return "<style xsi:type=\"style:SquareDescription\" color=\"" + PALETTE + "\"><borderColor {black}<labelColor {black}</style>";
	}

	private DiagramContents contents(String entries, String style) {
		return Odesign.withLayer("<nodeMappings name=\"Ship\" semanticCandidatesExpression=\"feature:ships\" domainClass=\"harbour::Ship\">" + style + "</nodeMappings>")
				.replacing("<userColorsPalettes name=\"Tides\">", "<userColorsPalettes name=\"Tides\">" + entries).of(port);
	}

	private NodeStyle container(String attributes) {
		String style = "<style xsi:type=\"style:FlatContainerStyleDescription\" " + attributes
				+ " foregroundColor=\"//@userColorsPalettes[name='Tides']/@entries[name='deep-fill']\"><borderColor {black}<labelColor {black}<backgroundColor {black}</style>";
		return Odesign.withLayer("<containerMappings name=\"Quay\" semanticCandidatesExpression=\"feature:quays\" domainClass=\"harbour::Quay\">" + style
				+ "</containerMappings>").of(port).nodes().get(0).style();
	}
}
