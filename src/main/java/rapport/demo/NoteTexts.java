package rapport.demo;

import java.util.List;
import rapport.platform.words.Language;

/**
 * What the demo company notes and has to do.
 *
 * @param notes {colleague} stands for a colleague who is called
 * @param offer a price list, as CSV
 */
record NoteTexts(List<String> notes, List<String> tasks, String offerName, String offer) {
  static NoteTexts in(Language language) {
    return switch (language) {
      case EN -> english();
      case RU -> russian();
      case UK -> ukrainian();
    };
  }

  private static NoteTexts english() {
    return new NoteTexts(
        List.of(
            "Send contracts as PDF only, and call after lunch.\nThe last offer is attached.",
            "Bricks are unloaded at the back gate; the driver rings the foreman first.",
            "{colleague}, they ask for a second price with delivery by our own lorry.",
            "Decides together with the chief engineer: invite both to meetings.",
            "Pays invoices on the 5th and 20th. Price list: https://rapport.example/prices",
            "Was unhappy about two broken pallets in spring; the claim is settled."),
        List.of(
            "Prepare the contract for the next deliveries",
            "Check the stock of roof tiles",
            "Bring order into the samples in the show room",
            "Send the certificates of the dry mixes",
            "Agree with the warehouse on loading on Saturday",
            "Write down what the fair has brought",
            "Ask for the invoices of the carrier",
            "Collect the signed acceptance report"),
        "offer.csv",
        "item,price\nFacing brick,0.42\nDry mix M150,4.10\n");
  }

  private static NoteTexts russian() {
    return new NoteTexts(
        List.of(
            "Договоры присылать только в PDF, звонить после обеда.\nПоследнее предложение приложено.",
            "Кирпич разгружают у задних ворот, водитель сначала звонит прорабу.",
            "{colleague}, просят вторую цену: с доставкой нашей машиной.",
            "Решает вместе с главным инженером: на встречи приглашать обоих.",
            "Счета оплачивают 5-го и 20-го. Прайс: https://rapport.example/prices",
            "Весной были недовольны двумя разбитыми поддонами, претензия закрыта."),
        List.of(
            "Подготовить договор на следующие поставки",
            "Проверить остатки черепицы",
            "Навести порядок в образцах в зале",
            "Отправить сертификаты на сухие смеси",
            "Договориться со складом о погрузке в субботу",
            "Записать итоги выставки",
            "Запросить счета у перевозчика",
            "Забрать подписанный акт"),
        "предложение.csv",
        "товар,цена\nКирпич облицовочный,38\nСмесь М150,310\n");
  }

  private static NoteTexts ukrainian() {
    return new NoteTexts(
        List.of(
            "Договори надсилати лише у PDF, телефонувати після обіду.\nОстання пропозиція додана.",
            "Цеглу вивантажують біля задніх воріт, водій спершу дзвонить виконробу.",
            "{colleague}, просять другу ціну: з доставкою нашою машиною.",
            "Вирішує разом із головним інженером: на зустрічі запрошувати обох.",
            "Рахунки сплачують 5-го та 20-го. Прайс: https://rapport.example/prices",
            "Навесні були незадоволені двома розбитими піддонами, претензію закрито."),
        List.of(
            "Підготувати договір на наступні поставки",
            "Перевірити залишки черепиці",
            "Навести лад у зразках у залі",
            "Надіслати сертифікати на сухі суміші",
            "Домовитися зі складом про завантаження в суботу",
            "Записати підсумки виставки",
            "Запитати рахунки у перевізника",
            "Забрати підписаний акт"),
        "пропозиція.csv",
        "товар,ціна\nЦегла лицювальна,17\nСуміш М150,140\n");
  }
}
