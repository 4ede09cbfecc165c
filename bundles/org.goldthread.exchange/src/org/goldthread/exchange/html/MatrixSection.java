package org.goldthread.exchange.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskStatus;
import org.goldthread.render.matrix.MatrixField;
import org.goldthread.render.matrix.MatrixPicture;
import org.goldthread.render.matrix.MatrixStage;
import org.goldthread.render.matrix.RiskMatrix;
import org.goldthread.render.theme.Theme;

/** Where the threats lie that can still strike, by likelihood and impact: a picture of each score, and the same as tables. */
final class MatrixSection {

	private static final Set<RiskStatus> AHEAD = Set.of(RiskStatus.DRAFT, RiskStatus.OPEN);

	private final Page page;
	private final Markup out;

	MatrixSection(Page page) {
		this.page = page;
		out = page.out();
	}

	void write() throws IOException {
		List<Risk> threats = page.rows().elements().stream().map(Risk.class::cast)
				.filter(risk -> risk.getNature() == RiskNature.THREAT && AHEAD.contains(risk.getStatus())).toList();
		if (threats.isEmpty()) {
			return;
		}
		List<RiskMatrix> matrices = new ArrayList<>();
		for (MatrixStage stage : MatrixStage.values()) {
			matrices.add(RiskMatrix.of(threats, Optional.ofNullable(page.rows().context().portfolio().getRiskScale()), stage));
		}
		out.tags("<section aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">Where the risks lie</h2>\n<figure>\n<div class=\"matrices\">\n");
		MatrixPicture picture = new MatrixPicture();
		for (RiskMatrix matrix : matrices) {
			out.tags(picture.svg(matrix, Theme.light()));
		}
		out.tags("</div>\n<figcaption>").text(caption(threats.size(), matrices)).tags("</figcaption>\n</figure>\n<details>\n<summary>The matrices as tables</summary>\n");
		for (RiskMatrix matrix : matrices) {
			writeTable(matrix);
		}
		out.tags("</details>\n</section>\n");
	}

	private String caption(int threats, List<RiskMatrix> matrices) {
		int others = page.rows().size() - threats;
		StringBuilder caption = new StringBuilder("Number of threats that can still strike, by likelihood and impact. Letters name the bands.");
		if (others > 0) {
			caption.append(" Not counted: ").append(others).append(others == 1 ? " row that is an opportunity, closed or has occurred."
					: " rows that are opportunities, closed or have occurred.");
		}
		for (RiskMatrix matrix : matrices) {
			if (!matrix.unscored().isEmpty()) {
				caption.append(' ').append(matrix.unscored().size()).append(matrix.unscored().size() == 1 ? " threat has no " : " threats have no ")
						.append(matrix.stage().title().toLowerCase(Locale.UK)).append(" score.");
			}
		}
		return caption.toString();
	}

	private void writeTable(RiskMatrix matrix) throws IOException {
		out.tags("<div class=\"scroll\" role=\"region\" aria-label=\"" + matrix.stage().title() + " scores as a table\" tabindex=\"0\">\n<table class=\"counts\">\n<caption>").text(matrix.summary()).tags("</caption>\n<thead>\n<tr><th scope=\"col\">Likelihood</th>");
		for (int impact = 1; impact <= RiskMatrix.GREATEST; impact++) {
			out.tags("<th scope=\"col\">").text(("Impact " + impact + " " + matrix.impactName(impact)).strip()).tags("</th>");
		}
		out.tags("</tr>\n</thead>\n<tbody>\n");
		for (int likelihood = RiskMatrix.GREATEST; likelihood >= 1; likelihood--) {
			out.tags("<tr><th scope=\"row\">").text((likelihood + " " + matrix.likelihoodName(likelihood)).strip()).tags("</th>");
			for (int impact = 1; impact <= RiskMatrix.GREATEST; impact++) {
				MatrixField field = matrix.field(likelihood, impact);
				out.tags("<td>").text((field.risks().size() + " " + field.letter()).strip()).tags("</td>");
			}
			out.tags("</tr>\n");
		}
		out.tags("</tbody>\n</table>\n</div>\n");
	}
}
