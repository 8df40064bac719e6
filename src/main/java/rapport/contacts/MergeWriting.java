package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.RecordKind;
import rapport.kernel.Ids;

/** Does what a plan of a merge says, within the transaction of its verb. */
@Component
class MergeWriting {
  private final DSLContext sql;
  private final MergedFields fields;
  private final MergePieces pieces;
  private final Merges merges;
  private final MergedKeys keys;
  private final List<FollowsMerge> followers;
  private final Changes changes;

  MergeWriting(
      DSLContext sql,
      MergedFields fields,
      MergePieces pieces,
      Merges merges,
      MergedKeys keys,
      List<FollowsMerge> followers,
      Changes changes) {
    this.sql = sql;
    this.fields = fields;
    this.pieces = pieces;
    this.merges = merges;
    this.keys = keys;
    this.followers = followers;
    this.changes = changes;
  }

  /** The id of the merge. */
  UUID write(MergePlan plan, Act act) {
    RecordKind kind = plan.kind();
    MergedFields.State before = fields.of(kind, plan.kept().id());
    Map<UUID, HangingRows.Row> points = HangingRows.POINTS.of(sql, kind, plan.ids());
    Map<UUID, HangingRows.Row> works = HangingRows.WORKS.of(sql, kind, plan.ids());
    points.putAll(pointsOf(plan));
    plan.works().forEach(step -> write(plan, step));
    int ordinal = plan.kept().points().size();
    for (MergedPoints.Step step : plan.points()) {
      write(plan, step, ordinal++);
    }
    fields.write(kind, plan.kept().id(), plan.values(), doubtful(plan));
    List<MergePiece> done = new ArrayList<>();
    done.addAll(
        MergePieces.compared(
            HangingRows.POINTS, points, HangingRows.POINTS.with(sql, kind, points.keySet())));
    done.addAll(
        MergePieces.compared(
            HangingRows.WORKS, works, HangingRows.WORKS.with(sql, kind, works.keySet())));
    followers.forEach(one -> done.addAll(one.follow(plan.records())));
    MergedFields.State after = fields.of(kind, plan.kept().id());
    UUID id = Ids.next(); // greater than that of all it moved, less than of what comes later
    merges.insert(id, plan, before, after, act);
    pieces.insert(id, done);
    keys.hide(plan.records(), act);
    keys.renew(kind, plan.ids(), contactsAndCompanies(plan));
    record(id, plan, before, after, act);
    return id;
  }

  /** A company's people have addresses of their places there, which follow the place. */
  private Map<UUID, HangingRows.Row> pointsOf(MergePlan plan) {
    if (plan.kind() == RecordKind.CONTACT) {
      return Map.of();
    }
    List<UUID> united =
        plan.works().stream()
            .filter(step -> step.united() != null)
            .map(step -> step.work().id())
            .toList();
    List<UUID> ids =
        sql.select(CONTACT_POINT.ID)
            .from(CONTACT_POINT)
            .where(CONTACT_POINT.EMPLOYMENT_ID.eq(any(united.toArray(UUID[]::new))))
            .fetch(CONTACT_POINT.ID);
    return HangingRows.POINTS.with(sql, RecordKind.CONTACT, ids);
  }

  private void write(MergePlan plan, MergedWorks.Step step) {
    Employment united = step.united();
    UUID id = step.work().id();
    if (united == null) {
      sql.update(EMPLOYMENT)
          .set(HangingRows.WORKS.owner(plan.kind()), plan.kept().id())
          .set(EMPLOYMENT.MAIN, step.main())
          .where(EMPLOYMENT.ID.eq(id))
          .execute();
      return;
    }
    sql.update(CONTACT_POINT)
        .set(CONTACT_POINT.EMPLOYMENT_ID, united.id())
        .where(CONTACT_POINT.EMPLOYMENT_ID.eq(id))
        .execute();
    sql.deleteFrom(EMPLOYMENT).where(EMPLOYMENT.ID.eq(id)).execute();
    sql.update(EMPLOYMENT)
        .set(EMPLOYMENT.POSITION, united.position())
        .set(EMPLOYMENT.VALID_FROM, united.from())
        .set(
            EMPLOYMENT.DECISION_ROLE,
            united.decisionRole() == null ? null : united.decisionRole().code())
        .set(EMPLOYMENT.MAIN, united.main())
        .set(EMPLOYMENT.CONFIRMED_AT, united.confirmedAt())
        .where(EMPLOYMENT.ID.eq(united.id()))
        .execute();
  }

  /** What the kept record has already stays with the merged one, hidden with it. */
  private void write(MergePlan plan, MergedPoints.Step step, int ordinal) {
    MergedPoints.Known known = step.known();
    if (known == null) {
      sql.update(CONTACT_POINT)
          .set(HangingRows.POINTS.owner(plan.kind()), plan.kept().id())
          .set(CONTACT_POINT.IS_PRIMARY, step.primary())
          .set(CONTACT_POINT.ORDINAL, ordinal)
          .where(CONTACT_POINT.ID.eq(step.point().id()))
          .execute();
    } else if (known.isNews()) {
      sql.update(CONTACT_POINT)
          .set(CONTACT_POINT.CONFIRMED_AT, known.confirmedAt())
          .set(CONTACT_POINT.CONFIRMED_BY, val(known.confirmedBy(), CONTACT_POINT.CONFIRMED_BY))
          .where(CONTACT_POINT.ID.eq(known.point().id()))
          .execute();
    }
  }

  /** A name that is taken from one side is doubted as it was there. */
  private static boolean doubtful(MergePlan plan) {
    return plan.fields().stream()
        .filter(field -> field.code().endsWith("_name"))
        .flatMap(field ->
            plan.sides().stream().filter(side -> side.id().toString().equals(field.chosen())))
        .anyMatch(MergeSide::doubtful);
  }

  private static MergedKeys.Touched contactsAndCompanies(MergePlan plan) {
    Set<UUID> contacts = new LinkedHashSet<>();
    Set<UUID> companies = new LinkedHashSet<>();
    for (MergeSide side : plan.sides()) {
      side.works()
          .forEach(work -> {
            contacts.add(work.contactId());
            companies.add(work.companyId());
          });
    }
    return new MergedKeys.Touched(contacts, companies);
  }

  private void record(
      UUID id, MergePlan plan, MergedFields.State before, MergedFields.State after, Act act) {
    String kind = plan.kind().code();
    Map<String, Object> details =
        new LinkedHashMap<>(Differences.between(before.tracked(), after.tracked()).details());
    details.put("merge", id.toString());
    details.put("merged", plan.merged().stream().map(side -> side.id().toString()).toList());
    changes.record(act, "merge", kind, plan.kept().id(), details);
    Map<UUID, Map<String, ?>> into = new LinkedHashMap<>();
    plan.merged()
        .forEach(side ->
            into.put(
                side.id(), Map.of("merge", id.toString(), "into", plan.kept().id().toString())));
    changes.recordAll(act, "merge_into", kind, into);
  }
}
