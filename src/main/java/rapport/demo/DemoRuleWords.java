package rapport.demo;

import rapport.platform.words.Language;

/** What the demo company calls its rules, and what the affair by which they are shown is about. */
record DemoRuleWords(
    String afterInterest,
    String again,
    String afterOrder,
    String autoReply,
    String meeting,
    String affair,
    String offer,
    String order,
    String satisfied) {

  static DemoRuleWords in(Language language) {
    return switch (language) {
      case EN ->
          new DemoRuleWords(
              "After interest, a presentation",
              "Nobody answered: once more",
              "After an order, is all well",
              "Out of office",
              "Show the samples",
              "Asked about bricks for a school",
              "Offer for the school",
              "Order for the school",
              "Is everything as ordered?");
      case RU ->
          new DemoRuleWords(
              "После интереса — презентация",
              "Не дозвонились — ещё раз",
              "После заказа — всё ли хорошо",
              "Автоответ",
              "Показать образцы",
              "Спросили про кирпич для школы",
              "Предложение для школы",
              "Заказ для школы",
              "Всё ли пришло как надо?");
      case UK ->
          new DemoRuleWords(
              "Після інтересу — презентація",
              "Не додзвонились — ще раз",
              "Після замовлення — чи все гаразд",
              "Автовідповідь",
              "Показати зразки",
              "Питали про цеглу для школи",
              "Пропозиція для школи",
              "Замовлення для школи",
              "Чи все прийшло як слід?");
    };
  }
}
