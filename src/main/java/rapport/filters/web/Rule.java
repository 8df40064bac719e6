package rapport.filters.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of a filter while somebody builds it, with all its holes and slips. Each has a number by
 * which the form names it.
 */
sealed interface Rule {
  int id();

  /** All rules in it, itself first. */
  Stream<Rule> everything();

  /** How the rules of a group go together. */
  enum Joint {
    ALL,
    ANY,
    NONE,
    NOT_ALL;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Joint of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElse(ALL);
    }
  }

  /**
   * Several rules.
   *
   * @param scope of whom they hold: empty for the record itself, else the code of a relation, with
   *     {@link #NOBODY} before it where no such record may be
   */
  record Group(int id, String scope, Joint joint, List<Rule> rules) implements Rule {
    static final String NOBODY = "!";

    public Group {
      rules = List.copyOf(rules);
    }

    static Group empty() {
      return new Group(0, "", Joint.ALL, List.of());
    }

    Group with(List<Rule> others) {
      return new Group(id, scope, joint, others);
    }

    boolean excludes() {
      return scope.startsWith(NOBODY);
    }

    /** The code of the relation, empty for the record itself. */
    String relation() {
      return excludes() ? scope.substring(NOBODY.length()) : scope;
    }

    @Override
    public Stream<Rule> everything() {
      return Stream.concat(Stream.of(this), rules.stream().flatMap(Rule::everything));
    }
  }

  /**
   * One condition.
   *
   * @param field the code of a field, with that of a relation and a dot before it for a field of
   *     the related record; empty while it is being chosen
   * @param operator the code of an operator; empty or one that doesn't fit means the field's first
   * @param sought what was typed to find a field
   */
  record Line(int id, String field, String operator, List<String> values, String sought)
      implements Rule {
    public Line {
      values = List.copyOf(values);
    }

    static Line empty(int id) {
      return new Line(id, "", "", List.of(), "");
    }

    @Override
    public Stream<Rule> everything() {
      return Stream.of(this);
    }
  }
}
