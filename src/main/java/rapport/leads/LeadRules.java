package rapport.leads;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.ClientStage;

/**
 * What holds for all leads.
 *
 * @param reactionMinutes within how much working time somebody should react first; 0 for no clock
 * @param onArrival the stage a contact comes to by a lead, null for none
 * @param onQualification by a lead that was found worth the work
 * @param onResult by an interaction about the lead that ended with one of the results
 * @param results codes of results
 * @param fallbackUserId whose a lead is if no rule says, null for nobody's
 */
public record LeadRules(
    int reactionMinutes,
    @Nullable ClientStage onArrival,
    @Nullable ClientStage onQualification,
    @Nullable ClientStage onResult,
    List<String> results,
    @Nullable UUID fallbackUserId,
    int version) {}
