package rapport.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Via;
import rapport.contacts.ClientRole;
import rapport.contacts.Companies;
import rapport.contacts.CompanyDraft;
import rapport.contacts.CompanyProfile;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.Importance;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.contacts.Standing;
import rapport.duplicates.DuplicateJobs;
import rapport.kernel.PersonName;

/**
 * Writes cards of people and companies that are there already, as a hurried colleague types them,
 * and has the finder look for them: so that there is something to merge from the first minute.
 */
@Component
class SecondCards {
  private static final Standing ORDINARY = new Standing(Importance.NORMAL, ClientRole.CLIENT);

  private final Contacts contacts;
  private final Companies companies;
  private final DuplicateJobs jobs;

  SecondCards(Contacts contacts, Companies companies, DuplicateJobs jobs) {
    this.contacts = contacts;
    this.companies = companies;
    this.jobs = jobs;
  }

  /** They become cards of the one who types. */
  @Transactional
  void write(DemoWorld world, User typist, Instant at) {
    Texts texts = DemoWorld.texts(world.language());
    Act act = new Act(typist, at, Via.SYSTEM);
    texts.rows("company_twin").forEach(row -> company(row, world, act));
    texts.rows("twin").forEach(row -> person(row, world, act));
    jobs.search(RecordKind.CONTACT, act);
    jobs.search(RecordKind.COMPANY, act);
  }

  private void company(Texts.Row row, DemoWorld world, Act act) {
    DemoCompany model =
        world.companies().stream()
            .filter(one -> one.key().equals(row.cell("of")))
            .findFirst()
            .orElseThrow();
    companies.add(
        new CompanyDraft(
            row.cell("name"),
            List.of(
                new PointDraft(PointKind.PHONE, "", model.phone()),
                new PointDraft(PointKind.WEB, "", model.website())),
            "",
            act.userId(),
            world.country(),
            new CompanyProfile(ORDINARY, model.industry(), null)),
        act);
  }

  private void person(Texts.Row row, DemoWorld world, Act act) {
    List<PointDraft> points =
        Stream.of(
                new PointDraft(PointKind.PHONE, "", row.cell("phone")),
                new PointDraft(PointKind.EMAIL, "", row.cell("email")))
            .filter(point -> !point.value().isEmpty())
            .toList();
    contacts.add(
        new ContactDraft(
            new PersonName(row.cell("given"), row.cell("middle"), row.cell("family")),
            "",
            "",
            points,
            null,
            "",
            act.userId(),
            world.country(),
            ORDINARY),
        act);
  }
}
