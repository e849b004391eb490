package org.probity.ejb.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.procedure.ProcedureSheet.StepLine;

/**
 * A procedure as a picture: steps from top to bottom, ways on at the right, ways back at the left. It says nothing that is not in the
 * table beside it.
 */
public final class ProcedurePicture {
    private static final int BOX = 300;
    private static final int HEIGHT = 52;
    private static final int PITCH = 84;
    private static final int LANE = 14;
    private static final int TOP = 12;
    private static final int LONGEST = 38;

    private final ProcedureSheet sheet;
    private final Set<String> faulty;
    private final StringBuilder svg = new StringBuilder();
    private final List<Edge> on = new ArrayList<>();
    private final List<Edge> back = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    private record Edge(int from, int to) {
        int upper() {
            return Math.min(from, to);
        }

        int lower() {
            return Math.max(from, to);
        }
    }

    private ProcedurePicture(ProcedureSheet sheet, Set<String> faulty) {
        this.sheet = sheet;
        this.faulty = faulty;
    }

    /**
     * As SVG, to stand in a page.
     *
     * @param faulty codes of the steps that are marked
     */
    public static String of(ProcedureSheet sheet, Set<String> faulty) {
        return new ProcedurePicture(sheet, faulty).draw();
    }

    private String draw() {
        for (StepLine step : sheet.steps()) {
            rows.put(step.code(), rows.size());
        }
        edges();
        List<Integer> onLanes = lanes(on);
        List<Integer> backLanes = lanes(back);
        int left = 16 + LANE * (1 + most(backLanes));
        int width = left + BOX + 16 + LANE * (1 + most(onLanes));
        int height = TOP + PITCH * sheet.steps().size() + HEIGHT;
        svg.append(
                        "<svg class=\"procedure-picture\" role=\"img\" aria-labelledby=\"picture-title picture-words\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\"><title id=\"picture-title\">")
                .append(escaped("Picture of the procedure " + sheet.title()))
                .append("</title><desc id=\"picture-words\">")
                .append(escaped(description()))
                .append(
                        "</desc><defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\"/></marker></defs>");
        for (int i = 0; i < on.size(); i++) {
            edge(on.get(i), left + BOX, LANE * (1 + onLanes.get(i)), "on");
        }
        for (int i = 0; i < back.size(); i++) {
            edge(back.get(i), left, -LANE * (1 + backLanes.get(i)), "back");
        }
        for (int row = 0; row < sheet.steps().size(); row++) {
            box(sheet.steps().get(row), row, left);
        }
        end(left);
        return svg.append("</svg>").toString();
    }

    private void edges() {
        Set<Edge> all = new LinkedHashSet<>();
        for (StepLine step : sheet.steps()) {
            int from = rows.get(step.code());
            for (ProcedureSheet.WayLine way : step.ways()) {
                if (way.next().equals("END")) {
                    all.add(new Edge(from, sheet.steps().size()));
                } else if (!way.next().equals("stay")) {
                    all.add(new Edge(from, rows.getOrDefault(way.next(), from)));
                }
            }
        }
        Comparator<Edge> shortFirst = Comparator.comparingInt(edge -> edge.lower() - edge.upper());
        all.stream().sorted(shortFirst).forEach(edge -> (edge.to() > edge.from() ? on : back).add(edge));
    }

    /** The lane of each edge: beside one another where they overlap; a way to the next step goes straight and has none. */
    private static List<Integer> lanes(List<Edge> edges) {
        List<Integer> lanes = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            Set<Integer> taken = new LinkedHashSet<>();
            for (int other = 0; other < i; other++) {
                if (edges.get(other).upper() <= edge.lower()
                        && edge.upper() <= edges.get(other).lower()) {
                    taken.add(lanes.get(other));
                }
            }
            int lane = 0;
            while (taken.contains(lane)) {
                lane++;
            }
            lanes.add(isStraight(edge) ? -1 : lane);
        }
        return lanes;
    }

    private static boolean isStraight(Edge edge) {
        return edge.to() == edge.from() + 1;
    }

    private static int most(List<Integer> lanes) {
        return lanes.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    private void edge(Edge edge, int x, int out, String look) {
        String path;
        if (isStraight(edge)) {
            int middle = x - BOX / 2;
            path = "M" + middle + " " + (y(edge.from()) + HEIGHT) + " L" + middle + " " + (y(edge.to()) - 2);
        } else {
            boolean ends = edge.to() == sheet.steps().size();
            int tip = ends ? 62 - BOX / 2 : out > 0 ? 2 : -2;
            int from = y(edge.from()) + HEIGHT / 2 + 8;
            int to = y(edge.to()) + HEIGHT / 2 - 8;
            path = "M" + x + " " + from + " H" + (x + out) + " V" + to + " H" + (x + tip);
        }
        svg.append("<path class=\"way-")
                .append(look)
                .append("\" d=\"")
                .append(path)
                .append("\" marker-end=\"url(#tip)\"/>");
    }

    private void box(StepLine step, int row, int left) {
        boolean wrong = faulty.contains(step.code());
        svg.append("<g class=\"")
                .append(wrong ? "step-box wrong" : "step-box")
                .append("\"><rect x=\"")
                .append(left)
                .append("\" y=\"")
                .append(y(row))
                .append("\" width=\"")
                .append(BOX)
                .append("\" height=\"")
                .append(HEIGHT)
                .append("\" rx=\"6\"/>");
        text(left + 12, y(row) + 22, "name", (wrong ? "! " : "") + shortened(step.title()));
        text(
                left + 12,
                y(row) + 41,
                "time",
                step.within() == null ? "no deadline" : shortened(step.within().words()));
        svg.append("</g>");
    }

    private void end(int left) {
        int y = y(sheet.steps().size());
        svg.append("<g class=\"step-end\"><rect x=\"")
                .append(left + BOX / 2 - 60)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"120\" height=\"36\" rx=\"18\"/>");
        svg.append("<text class=\"name\" text-anchor=\"middle\" x=\"")
                .append(left + BOX / 2)
                .append("\" y=\"")
                .append(y + 23)
                .append("\">End</text></g>");
    }

    private void text(int x, int y, String look, String words) {
        svg.append("<text class=\"")
                .append(look)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">")
                .append(escaped(words))
                .append("</text>");
    }

    private static int y(int row) {
        return TOP + PITCH * row;
    }

    private String description() {
        return sheet.steps().size() + " steps from \""
                + (sheet.steps().isEmpty() ? "" : sheet.steps().get(0).title())
                + "\" to the end"
                + (faulty.isEmpty() ? "" : ", " + faulty.size() + " of them marked")
                + ". The table on this page says the same in words.";
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).strip() + "\u2026";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
