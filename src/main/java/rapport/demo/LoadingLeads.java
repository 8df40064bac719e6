package rapport.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Via;
import rapport.contacts.ClientStage;
import rapport.leads.Coupon;
import rapport.leads.Coupons;
import rapport.leads.LeadChannel;
import rapport.leads.LeadDraft;
import rapport.leads.LeadWork;
import rapport.leads.Leads;
import rapport.platform.words.Language;

/** Writes some inquiries of the last weeks down: new ones, some in work, some that are judged. */
final class LoadingLeads {
  private static final List<String> SOURCES =
      List.of("website", "recommendation", "advertising", "exhibition", "cold_call");
  private static final String FAIR = "exhibition";
  private static final List<Integer> HOURS_AGO = List.of(1, 3, 20, 26, 49, 75, 120, 200, 340, 500);

  private final Leads leads;
  private final LeadWork work;
  private final Coupons coupons;
  private final Instant now;

  LoadingLeads(Leads leads, LeadWork work, Coupons coupons, Instant now) {
    this.leads = leads;
    this.work = work;
    this.coupons = coupons;
    this.now = now;
  }

  void load(Map<String, UUID> people, Map<String, User> employees, Language language) {
    giveCoupons(employees, language);
    List<UUID> whose = new ArrayList<>(people.values());
    List<User> sellers =
        employees.values().stream().filter(one -> one.may(Right.CHANGE_CLIENTS)).toList();
    List<String> wishes = wishes(language);
    for (int i = 0; i < Math.min(HOURS_AGO.size(), whose.size()); i++) {
      User seller = sellers.get(i % sellers.size());
      Instant at = now.minus(Duration.ofHours(HOURS_AGO.get(i)));
      LeadDraft draft =
          LeadDraft.of(
                  new LeadDraft.Person.Known(whose.get(i * 7 % whose.size())),
                  i % 2 == 0 ? LeadChannel.FORM : LeadChannel.CALL,
                  wishes.get(i),
                  new LeadDraft.Owner.Given(seller.id()))
              .from(i == 3 ? "" : SOURCES.get(i % SOURCES.size()), "", i == 3 ? "FAIR-0117" : "");
      UUID id = leads.add(draft, new Act(seller, at, Via.SYSTEM));
      judge(id, i, new Act(seller, at.plus(Duration.ofMinutes(20)), Via.SYSTEM));
    }
  }

  /** The fair's coupons find it, and the fair's campaign. */
  private void giveCoupons(Map<String, User> employees, Language language) {
    String fair =
        switch (language) {
          case EN -> "Autumn building fair";
          case RU -> "Осенняя строительная выставка";
          case UK -> "Осіння будівельна виставка";
        };
    employees.values().stream()
        .filter(one -> one.may(Right.DISTRIBUTE_LEADS))
        .findFirst()
        .ifPresent(head -> {
          String seen = coupons.state(FAIR);
          Act act = new Act(head, now.minus(Duration.ofDays(60)), Via.SYSTEM);
          coupons.write(FAIR, List.of(new Coupon("FAIR-*", fair)), seen, act);
        });
  }

  /** The two youngest wait for somebody still. */
  private void judge(UUID id, int turn, Act act) {
    switch (turn) {
      case 0, 1 -> {}
      case 2, 3, 4 -> work.take(id, act);
      case 5, 6 -> work.qualify(id, act);
      case 7 -> work.disqualify(id, "no_budget", "", act);
      case 8 -> work.disqualify(id, "not_ours", "", act);
      default -> work.convert(id, ClientStage.CLIENT, "", act);
    }
  }

  private static List<String> wishes(Language language) {
    return switch (language) {
      case EN ->
          List.of(
              "Facing bricks for a two-storey house, about 9,000",
              "Price list for dry mixes, wholesale",
              "Roof tiles with delivery, 240 m²",
              "Coupon from the fair: paving slabs for a yard",
              "Insulation for a warehouse, 600 m²",
              "Monthly deliveries of cement, 20 t",
              "Aerated concrete blocks, need a calculation",
              "Scaffolding for hire",
              "Second-hand tools",
              "Plasterboard for an office, 300 sheets");
      case RU ->
          List.of(
              "Облицовочный кирпич на двухэтажный дом, около 9 000 штук",
              "Оптовый прайс на сухие смеси",
              "Черепица с доставкой, 240 м²",
              "Купон с выставки: тротуарная плитка во двор",
              "Утеплитель для склада, 600 м²",
              "Цемент, 20 т ежемесячно",
              "Газобетонные блоки, нужен расчёт",
              "Аренда лесов",
              "Инструмент, бывший в употреблении",
              "Гипсокартон для офиса, 300 листов");
      case UK ->
          List.of(
              "Лицювальна цегла на двоповерховий будинок, близько 9 000 штук",
              "Оптовий прайс на сухі суміші",
              "Черепиця з доставкою, 240 м²",
              "Купон з виставки: тротуарна плитка у двір",
              "Утеплювач для складу, 600 м²",
              "Цемент, 20 т щомісяця",
              "Газобетонні блоки, потрібен розрахунок",
              "Оренда риштувань",
              "Інструмент, що був у вжитку",
              "Гіпсокартон для офісу, 300 листів");
    };
  }
}
