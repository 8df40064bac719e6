package rapport.linkage.made;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Names to choose from: real ones first, then made of syllables; the first are the most frequent.
 */
final class Words {
  static final String GIVEN =
      "james oliver jack harry jacob charlie thomas george oscar william alfie henry joshua freddie archie ethan"
          + " isaac alexander joseph edward samuel max logan lucas daniel theo arthur mohammed harrison benjamin"
          + " olivia amelia isla emily ava lily mia sophia isabella grace evie poppy ella charlotte jessica daisy"
          + " alice freya sophie ivy florence ruby isabelle maya sienna matilda rosie harriet erin imogen elizabeth"
          + " mitchell lachlan jordan benedict caitlin chloe georgia hannah sarah lauren taylah brianna madison kyle"
          + " nicholas ryan zachary matthew liam hamish connor angus blake jayden riley cooper finn toby kate amber"
          + " robert john michael david richard susan margaret patricia karen linda peter paul mark andrew steven";
  static final String FAMILY =
      "smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts"
          + " green hall wood jackson clarke clark harris lewis young king turner hill ward moore cooper baker morris"
          + " parker lee allen bell scott murphy kelly cox campbell reid ryan webb ellis fox hunt dean palmer mason"
          + " shaw holmes knight butler barnes chapman stone marshall mills grant fisher gibson hughes edwards watson"
          + " nguyen tran coleman matthews pascoe webber rogers simpson andrews burford dolan michalak blunden dixon";
  static final String TOWN =
      "london birmingham manchester leeds liverpool bristol sheffield newcastle nottingham leicester coventry hull"
          + " bradford stoke derby plymouth portsmouth southampton reading swindon aberdeen glasgow edinburgh dundee"
          + " swansea cardiff luton norwich sunderland bournemouth preston huddersfield blackpool oxford cambridge";

  private final String[] words;
  private final double skew;

  private Words(String[] words, double skew) {
    this.words = words;
    this.skew = skew;
  }

  /** These, and made ones until there are so many; the skew says how much the first prevail. */
  static Words of(String real, int number, double skew, long seed) {
    List<String> known = List.of(real.split(" "));
    SplittableRandom random = new SplittableRandom(seed);
    String[] words =
        IntStream.range(0, number)
            .mapToObj(i -> i < known.size() ? known.get(i) : made(random))
            .toArray(String[]::new);
    return new Words(words, skew);
  }

  private static String made(SplittableRandom random) {
    String[] begin = "b br c ch d f g gr h j k l m n p r s st t th v w".split(" ");
    String[] vowel = "a e i o u ai ea ee oo ou".split(" ");
    String[] end = "n r s l m ck nd th rt ng ll son ton ley field wood man er".split(" ");
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      word.append(begin[random.nextInt(begin.length)]).append(vowel[random.nextInt(vowel.length)]);
    }
    return word.append(end[random.nextInt(end.length)]).toString();
  }

  String any(SplittableRandom random) {
    return words[(int) (words.length * Math.pow(random.nextDouble(), skew))];
  }
}
