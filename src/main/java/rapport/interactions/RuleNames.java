package rapport.interactions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows what the rules are called that plan interactions. Implemented by the module of rules. */
public interface RuleNames {
  Map<UUID, String> names(Collection<UUID> ruleIds);
}
