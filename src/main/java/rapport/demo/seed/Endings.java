package rapport.demo.seed;

/** The endings of Russian and Ukrainian names. */
final class Endings {
  private Endings() {}

  /** The family name of a woman, from a man's. */
  static String feminine(String family) {
    if (family.matches(".*(ов|ев|ёв|ин|ын|їн)")) {
      return family + "а";
    }
    if (family.matches(".*(ский|цкий|ой|ый)")) {
      return cut(family, 2) + "ая";
    }
    if (family.endsWith("ній")) {
      return cut(family, 2) + "я";
    }
    return family.endsWith("ий") ? cut(family, 2) + "а" : family;
  }

  /** The patronymic of a father's name: Сергей → Сергеевич, Юрій → Юріївна. */
  static String patronymic(String language, String father, boolean woman) {
    return language.equals("ru") ? russian(father, woman) : ukrainian(father, woman);
  }

  private static String russian(String father, boolean woman) {
    if (father.endsWith("ий")) {
      boolean hard = father.endsWith("трий"); // Дмитриевич, but Юрьевич
      return cut(father, 2) + (hard ? "и" : "ь") + (woman ? "евна" : "евич");
    }
    if (father.endsWith("й")) {
      return cut(father, 1) + (woman ? "евна" : "евич");
    }
    return father.endsWith("ь")
        ? cut(father, 1) + (woman ? "евна" : "евич")
        : father + (woman ? "овна" : "ович");
  }

  private static String ukrainian(String father, boolean woman) {
    if (father.endsWith("й")) {
      return woman ? cut(father, 1) + "ївна" : father + "ович";
    }
    return father.endsWith("ь")
        ? cut(father, 1) + (woman ? "івна" : "ьович")
        : father + (woman ? "івна" : "ович");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
