package rapport.demo.seed;

import java.util.List;

/** A company with its contact points. */
record FirmCard(Firm firm, List<Point> points) {}
