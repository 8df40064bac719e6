package rapport.linkage;

import java.util.List;

/** How two records are compared in one respect. */
interface Comparison {
  /** The level of whom nothing is known on one side: no evidence at all. */
  int MISSING = 0;

  /** The field it is about; where several are compared at once, the first of them. */
  String code();

  /** The steps; the first stands for missing values, the last for different ones. */
  List<Level> levels();

  /** At which step two records stand; the same whichever comes first. */
  int level(Prepared one, Prepared other);

  /**
   * The value they agree on, as the first of the two has it, where the level counts by value;
   * otherwise "".
   */
  String agreed(Prepared one, Prepared other, int level);

  /** All values of a record that it may agree on, to be counted. */
  List<String> counted(Prepared record);
}
